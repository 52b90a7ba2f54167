// Measures comparing on the first case: its page is imported, the questions of gold.json are
// entered with their accounts, each on the sentence of its article that is most like the question
// and the answer, and verdicts and counts of independent sources stand beside those of the gold.
// Then what is proposed from the bare texts.

#include "core/base/Folding.h"
#include "core/compare/Comparison.h"
#include "core/compare/ConflictProposals.h"
#include "core/copies/CopyUpdate.h"
#include "core/import/Extraction.h"
#include "core/store/CaseStore.h"
#include "tests/core/import/SharedData.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <cstdlib>

using namespace careo;
using namespace Qt::StringLiterals;

namespace
{

QStringList wordsOf(const QString& text)
{
    QString plain = folded(text);
    for (QChar& sign : plain) {
        if (!sign.isLetterOrNumber())
            sign = u' ';
    }
    return plain.split(u' ', Qt::SkipEmptyParts);
}

AnswerKind kindOf(const QString& question)
{
    const QString folds = folded(question);
    if (folds.startsWith(u"where"))
        return AnswerKind::Place;
    if (folds.startsWith(u"when") || folds.startsWith(u"which year"))
        return AnswerKind::Date;
    return folds.startsWith(u"how") ? AnswerKind::Number : AnswerKind::Text;
}

/// The sentence that shares most words with the question and the answer; the answer's count twice.
Passage likeliest(
    const SentenceIndex& index, ArticleId article, const QString& question, const QString& answer)
{
    Passage best;
    qsizetype most = -1;
    for (const ToldSentence& sentence : index.sentences()) {
        if (sentence.article != article)
            continue;
        const QStringList words = wordsOf(sentence.quote);
        qsizetype shared = 0;
        for (const QString& word : wordsOf(answer))
            shared += words.contains(word) ? 2 : 0;
        for (const QString& word : wordsOf(question))
            shared += words.contains(word) ? 1 : 0;
        if (shared > most) {
            most = shared;
            best = sentence.passage;
        }
    }
    return best;
}

class Evaluation
{
public:
    explicit Evaluation(CaseStore& store)
        : m_store(store)
    {
    }

    bool import(const QJsonArray& gold)
    {
        const auto page = extractFile(test::sharedData(u"cassez/page.txt"_s));
        if (!page)
            return false;
        for (qsizetype i = 0; i < page->articles.size(); ++i) {
            const ArticleProposal& proposal = page->articles[i];
            Article article;
            article.title = proposal.title.value;
            article.outlet = proposal.outlet.value;
            article.published = proposal.published.value;
            article.language = u"en"_s;
            article.text = proposal.span.in(page->text).toString();
            article.bodyStart = proposal.bodyStart;
            const auto added = m_store.articles().add(article);
            if (!added)
                return false;
            m_articles << *added;
            m_ids.insert(gold[i].toObject()[u"id"].toString(), added->id);
        }
        m_index = SentenceIndex(m_articles);
        return updateCopies(m_store).has_value();
    }

    void enter(const QJsonObject& gold)
    {
        Question question;
        question.text = gold[u"question"].toString();
        question.kind = kindOf(question.text);
        question = *m_store.questions().add(question);
        const auto type = m_store.claimTypes().all()->first().id;
        for (const auto& each : gold[u"accounts"].toArray()) {
            Account account;
            account.question = question.id;
            account.answer = each[u"answer"].toString();
            for (const auto& id : each[u"articles"].toArray()) {
                Claim claim;
                claim.article = m_ids.value(id.toString());
                claim.type = type;
                claim.passage = likeliest(m_index, claim.article, question.text, account.answer);
                account.claims << m_store.claims().add(claim)->id;
            }
            static_cast<void>(m_store.questions().add(account));
        }
    }

    void print(const QJsonArray& gold, QTextStream& out)
    {
        const auto ground = *readComparisonGround(m_store);
        const auto compared = *compareAll(m_store, ground);
        for (qsizetype i = 0; i < compared.size(); ++i) {
            out << compared[i].question.text << "\n  verdict " << toKey(compared[i].verdict)
                << " (gold: " << gold[i][u"verdict"].toString() << ")\n";
            for (qsizetype j = 0; j < compared[i].accounts.size(); ++j) {
                const QJsonValue expected = gold[i][u"accounts"][j][u"independent"];
                out << "  " << compared[i].accounts[j].account.answer << ": "
                    << compared[i].accounts[j].independence.count() << " independent";
                if (expected.isDouble())
                    out << " (gold: " << expected.toInt() << ')';
                out << '\n';
            }
        }
        out << "proposed from the bare texts:\n";
        for (const ConflictProposal& proposal : proposeConflicts(m_index, {}, ground.copies))
            out << "  " << toKey(proposal.kind) << ": " << proposal.first.value << " | "
                << proposal.second.value << " (" << proposal.likeness << ")\n";
    }

private:
    CaseStore& m_store;
    QList<Article> m_articles;
    QMap<QString, ArticleId> m_ids;
    SentenceIndex m_index;
};

} // namespace

int main()
{
    QTextStream out(stdout);
    QFile file(test::sharedData(u"cassez/gold.json"_s));
    if (!file.open(QIODevice::ReadOnly)) {
        out << "There is no shared data.\n";
        return EXIT_FAILURE;
    }
    const QJsonObject gold = QJsonDocument::fromJson(file.readAll()).object();
    const QTemporaryDir folder;
    const auto store = CaseStore::create(folder.filePath(u"case.careo"_s));
    if (!store)
        return EXIT_FAILURE;
    Evaluation evaluation(**store);
    if (!evaluation.import(gold[u"articles"].toArray())) {
        out << "The page can not be read.\n";
        return EXIT_FAILURE;
    }
    const QJsonArray questions = gold[u"questions"].toArray();
    for (const auto& question : questions)
        evaluation.enter(question.toObject());
    evaluation.print(questions, out);
    return EXIT_SUCCESS;
}
