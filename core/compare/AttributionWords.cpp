#include "core/compare/AttributionWords.h"

#include <QSet>

namespace careo
{

namespace
{

using Role = AttributionWord::Role;
using Words = QSet<QString>;

Words words(const char* list)
{
    const QStringList split = QString::fromLatin1(list).split(u' ', Qt::SkipEmptyParts);
    return {split.begin(), split.end()};
}

/// Phrases of several words, by spaces.
Words phrases(const char* list)
{
    const QStringList split = QString::fromLatin1(list).split(u',', Qt::SkipEmptyParts);
    Words set;
    for (const QString& phrase : split)
        set.insert(phrase.simplified());
    return set;
}

const Words& verbs()
{
    static const Words set = words(
        "said says told tells testified claimed claims alleged alleges stated states reported "
        "declared insisted insists denied denies admitted acknowledged confirmed explained "
        "recounted maintained maintains asserted recalled argued announced added wrote "
        "complained informed "
        "dijo senalo afirmo declaro aseguro indico informo sostuvo denuncio nego explico comento "
        "manifesto reconocio confeso relato testifico expreso agrego anadio conto asevero "
        "confirmo admitio sostiene afirma asegura dice declara informa senala dijeron afirmaron "
        "declararon aseguraron senalaron informaron indicaron "
        "dit declare affirme assure explique raconte indique precise ajoute soutient reconnait "
        "temoigne confie estime");
    return set;
}

/// Participles that tell after "a", "ont", "avait".
const Words& participles()
{
    static const Words set = words("dit declare affirme assure explique raconte indique precise "
                                   "ajoute soutenu nie reconnu temoigne confie estime annonce "
                                   "confirme rapporte revele");
    return set;
}

const Words& openings()
{
    static const Words set = phrases("according to,as told by,citing,quoting,in the words of,segun,"
                                     "de acuerdo con,a decir de,citando a,en palabras de,selon,"
                                     "d'apres,d’apres,citant");
    return set;
}

} // namespace

AttributionWord attributionWord(const QStringList& next)
{
    static const Words auxiliaries = words("a ont avait avaient");
    for (qsizetype length = std::min(longestAttribution, next.size()); length > 0; --length) {
        if (openings().contains(next.mid(0, length).join(u' ')))
            return {Role::Phrase, length};
    }
    if (next.size() > 1 && auxiliaries.contains(next[0]) && participles().contains(next[1]))
        return {Role::Verb, 2};
    if (!next.isEmpty() && verbs().contains(next[0]))
        return {Role::Verb, 1};
    return {};
}

bool isTelling(const QString& verb)
{
    static const Words set = words("told tells informed dijo informo conto relato");
    return set.contains(verb);
}

bool isTellerNoun(const QString& word)
{
    static const Words set = words(
        "police officials official authorities government ministry prosecutors prosecutor court "
        "judge lawyer lawyers spokesman spokeswoman spokesperson embassy consulate consul agents "
        "agent investigators officers officer army family relatives president minister "
        "policia autoridades gobierno ministerio procuraduria fiscalia fiscal juez abogado abogada "
        "abogados vocero portavoz embajada consulado agentes policias familiares presidente "
        "gendarmerie autorites gouvernement ministere parquet procureur juge avocat avocate "
        "avocats ambassade consulat policiers famille");
    return set.contains(word) || isUnnamedPerson(word);
}

bool isUnnamedPerson(const QString& word)
{
    static const Words set = words(
        "witness witnesses source sources insider insiders neighbor neighbors neighbour neighbours "
        "resident residents man woman person people victim victims official officials officer "
        "testigo testigos fuente fuentes vecino vecinos vecina funcionario funcionarios victima "
        "victimas habitante habitantes hombre mujer persona personas "
        "temoin temoins voisin voisins voisine responsable responsables victime victimes "
        "fonctionnaire habitant homme femme personne");
    return set.contains(word);
}

bool isPronoun(const QString& word)
{
    static const Words set = words(
        "nobody everyone nadie he she they it we i you who which me us him them her this these "
        "el ella ellos ellas yo nosotros quien quienes le les se esto "
        "il elle ils elles je nous on qui lui leur ce cela");
    return set.contains(word);
}

bool isArticleWord(const QString& word)
{
    static const Words set = words("a an the some un una unos unas el la los las le les une des l");
    return set.contains(word);
}

bool isConjunction(const QString& word)
{
    static const Words set
        = words("that and but or nor neither ni when while because although if as then also "
                "que y pero cuando mientras porque aunque si pues "
                "et mais quand lorsque tandis ou comme");
    return set.contains(word);
}

bool isJoint(const QString& word)
{
    static const Words set
        = words("of for from in at to with by de del du des en con por para au aux a");
    return set.contains(word) || isArticleWord(word);
}

bool endsName(const QString& word)
{
    static const Words set = words(
        "went came made took gave got put saw knew began left found held met led kept brought "
        "is was were are be been being has have had did does do will would could should can may "
        "might not never later yesterday today monday tuesday wednesday thursday friday saturday "
        "sunday es fue fueron son era eran ha han habia habian sera estaba estaban no nunca ayer "
        "hoy est etait etaient sont sera ne pas hier aujourd'hui");
    return set.contains(word);
}

} // namespace careo
