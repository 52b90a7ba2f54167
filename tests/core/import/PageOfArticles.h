#pragma once

#include "core/import/Extraction.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace careo::test
{

/// What a test expects of one article.
struct Expected {
    QString title;
    QString outlet;
    QString author;
    QString published;
    QString language = QStringLiteral("en");
};

/// A page put together from articles and other blocks, which remembers where each lies.
class PageOfArticles
{
public:
    PageOfArticles& article(const QString& text, const Expected& expected)
    {
        add(text);
        m_spans.append({m_text.size() - text.size(), m_text.size()});
        m_expected.append(expected);
        return *this;
    }

    /// Text between the articles that belongs to none.
    PageOfArticles& other(const QString& text)
    {
        add(text);
        m_others.append({m_text.size() - text.size(), m_text.size()});
        return *this;
    }

    PageOfArticles& gap(const QString& gap)
    {
        m_gap = gap;
        return *this;
    }

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] const QList<Passage>& spans() const { return m_spans; }
    [[nodiscard]] const QList<Passage>& others() const { return m_others; }
    [[nodiscard]] const QList<Expected>& expected() const { return m_expected; }

private:
    void add(const QString& text)
    {
        if (!m_text.isEmpty())
            m_text += m_gap;
        m_text += text;
    }

    QString m_gap = QStringLiteral("\n\n");
    QString m_text;
    QList<Passage> m_spans;
    QList<Passage> m_others;
    QList<Expected> m_expected;
};

enum class Tongue { English, Spanish, French };

/// Paragraphs of a report, each of two or three sentences; `from` chooses which, so that articles
/// differ. Parted by `gap`.
[[nodiscard]] inline QString paragraphs(
    Tongue tongue, int from, int count, const QString& gap = QStringLiteral("\n\n"))
{
    static const QStringList english{
        QStringLiteral(
            "The harbour office closed its gates on Monday after the crane failed for the "
            "third time this year. Engineers said the repair would take until autumn."),
        QStringLiteral("“We were told nothing before the lorries came,” said a woman who has sold "
                       "bread at the corner since 1988. She has written to the council twice."),
        QStringLiteral(
            "The council answered that the plans had been on display for six weeks. Only "
            "four people came to look at them, and none of them objected."),
        QStringLiteral(
            "A second hearing was set for the spring, when the judges are expected to rule "
            "on the costs. Neither side wished to comment on the date."),
        QStringLiteral(
            "Fishermen say that the channel has silted up and that boats now wait for the "
            "tide. Their union counted 212 lost days in the last season."),
        QStringLiteral(
            "In the village above the bay the school has eleven pupils left. Its teacher, "
            "who lives in the building, repaired the roof himself last winter."),
        QStringLiteral("The ministry had promised a ferry twice a day, but the contract was never "
                       "signed. Officials blame the price of fuel and a dispute over the pier."),
        QStringLiteral(
            "Nobody was hurt, the fire service said, though smoke hung over the market for "
            "hours and two streets stayed closed until the next morning.")};
    static const QStringList spanish{
        QStringLiteral("La oficina del puerto cerró sus puertas el lunes después de que la grúa "
                       "fallara por tercera vez este año. La reparación durará hasta el otoño."),
        QStringLiteral(
            "«Nadie nos avisó antes de que llegaran los camiones», dijo una mujer que vende "
            "pan en la esquina desde 1988. Ha escrito dos veces al ayuntamiento."),
        QStringLiteral("El ayuntamiento respondió que los planos estuvieron expuestos durante seis "
                       "semanas. Solo cuatro personas fueron a verlos y ninguna se opuso."),
        QStringLiteral("Los pescadores dicen que el canal se ha llenado de arena y que los barcos "
                       "esperan la marea. Su sindicato contó 212 días perdidos."),
        QStringLiteral("En el pueblo que está sobre la bahía quedan once alumnos en la escuela. El "
                       "maestro arregló él mismo el tejado el invierno pasado.")};
    static const QStringList french{
        QStringLiteral(
            "Le bureau du port a fermé ses portes lundi après la troisième panne de la grue "
            "cette année. La réparation devrait durer jusqu'à l'automne."),
        QStringLiteral(
            "« Personne ne nous a prévenus avant l'arrivée des camions », a dit une femme "
            "qui vend du pain au coin de la rue depuis 1988."),
        QStringLiteral(
            "La mairie a répondu que les plans étaient exposés pendant six semaines. Quatre "
            "personnes seulement sont venues les voir et aucune ne s'y est opposée."),
        QStringLiteral(
            "Les pêcheurs disent que le chenal s'est ensablé et que les bateaux attendent "
            "la marée. Leur syndicat a compté 212 jours perdus."),
        QStringLiteral("Dans le village au-dessus de la baie, il reste onze élèves à l'école. Le "
                       "maître a réparé lui-même le toit l'hiver dernier.")};
    const QStringList& pool = tongue == Tongue::English ? english
        : tongue == Tongue::Spanish                     ? spanish
                                                        : french;
    QStringList chosen;
    for (int i = 0; i < count; ++i)
        chosen << pool[(from * 3 + i) % pool.size()];
    return chosen.join(gap);
}

} // namespace careo::test
