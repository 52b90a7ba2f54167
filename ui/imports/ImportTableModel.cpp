#include "ui/imports/ImportTableModel.h"

#include "core/base/ErrorText.h"
#include "core/dates/DateInput.h"
#include "ui/style/Theme.h"
#include "ui/style/Words.h"

#include <QApplication>
#include <QFont>

#include <optional>

namespace careo::ui
{

namespace
{

using Field = ImportDraft::Field;
constexpr qsizetype firstWordsLength = 90;

std::optional<Field> textField(int column)
{
    switch (column) {
    case ImportTableModel::Title:
        return Field::Title;
    case ImportTableModel::Outlet:
        return Field::Outlet;
    case ImportTableModel::Author:
        return Field::Author;
    case ImportTableModel::Language:
        return Field::Language;
    default:
        return {};
    }
}

const Evidence& evidenceOf(const ArticleProposal& proposal, int column)
{
    static const Evidence none;
    switch (column) {
    case ImportTableModel::Title:
        return proposal.title.evidence;
    case ImportTableModel::Outlet:
        return proposal.outlet.evidence;
    case ImportTableModel::Author:
        return proposal.author.evidence;
    case ImportTableModel::Published:
        return proposal.published.evidence;
    case ImportTableModel::Language:
        return proposal.language.evidence;
    default:
        return none;
    }
}

const QList<OtherValue>& contradictionsOf(const ArticleProposal& proposal, int column)
{
    static const QList<OtherValue> none;
    switch (column) {
    case ImportTableModel::Title:
        return proposal.title.contradictions;
    case ImportTableModel::Outlet:
        return proposal.outlet.contradictions;
    case ImportTableModel::Author:
        return proposal.author.contradictions;
    case ImportTableModel::Published:
        return proposal.published.contradictions;
    default:
        return none;
    }
}

QString contradictionText(const OtherValue& other, int column)
{
    QString value = other.value;
    if (column == ImportTableModel::Published) {
        if (const Result<EdtfDate> date = EdtfDate::parse(value))
            value = dateText(*date);
    }
    return ImportTableModel::tr("The file also says “%1”, %2.")
        .arg(value, evidenceText(other.evidence));
}

} // namespace

QString evidenceText(const Evidence& evidence)
{
    const auto sentence = [&evidence]() -> QString {
        switch (evidence.kind) {
        case EvidenceKind::None:
            return {};
        case EvidenceKind::MetaTag:
            return ImportTableModel::tr("from the page's data: %1");
        case EvidenceKind::Heading:
            return ImportTableModel::tr("from the heading: %1");
        case EvidenceKind::SourceLine:
            return ImportTableModel::tr("from the source line: %1");
        case EvidenceKind::Dateline:
            return ImportTableModel::tr("from the dateline: %1");
        case EvidenceKind::Byline:
            return ImportTableModel::tr("from the byline: %1");
        case EvidenceKind::DateLine:
            return ImportTableModel::tr("from the date line: %1");
        case EvidenceKind::OutletLine:
            return ImportTableModel::tr("from the line under the title: %1");
        case EvidenceKind::Address:
            return ImportTableModel::tr("from the address: %1");
        case EvidenceKind::TextLanguage:
            return ImportTableModel::tr("from the words of the text");
        }
        Q_UNREACHABLE();
    }();
    return sentence.contains(QLatin1StringView("%1")) ? sentence.arg(evidence.detail) : sentence;
}

QString leftOutText(LeftOutReason reason)
{
    switch (reason) {
    case LeftOutReason::Links:
        return ImportTableModel::tr("links");
    case LeftOutReason::Signature:
        return ImportTableModel::tr("signature");
    case LeftOutReason::Teaser:
        return ImportTableModel::tr("teaser for a text elsewhere");
    case LeftOutReason::Boilerplate:
        return ImportTableModel::tr("menus and notices of the page");
    case LeftOutReason::ByUser:
        return ImportTableModel::tr("left out by you");
    }
    Q_UNREACHABLE();
}

ImportTableModel::ImportTableModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void ImportTableModel::setDraft(DraftHistory* draft)
{
    beginResetModel();
    m_draft = draft;
    endResetModel();
}

void ImportTableModel::refresh()
{
    beginResetModel();
    endResetModel();
}

int ImportTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_draft ? 0 : static_cast<int>(blocks().size());
}

int ImportTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportTableModel::text(const ImportDraft::Block& block, int column) const
{
    if (column == FirstWords) {
        const QString& whole = m_draft->draft().extraction().text;
        const qsizetype start = block.span.start + (block.isArticle ? block.proposal.bodyStart : 0);
        return whole.mid(start, qMin(firstWordsLength, block.span.end - start)).simplified();
    }
    if (!block.isArticle)
        return {};
    switch (column) {
    case Title:
        return block.proposal.title.value;
    case Outlet:
        return block.proposal.outlet.value;
    case Author:
        return block.proposal.author.value;
    case Published:
        return block.proposal.published.value.toString();
    case Language:
        return block.proposal.language.value;
    default:
        return {};
    }
}

QString ImportTableModel::marked(const ImportDraft::Block& block, int column) const
{
    const QString value = shown(block, column);
    const bool isDoubted = block.isArticle && !contradictionsOf(block.proposal, column).isEmpty();
    return isDoubted ? tr("≠ %1", "the file contradicts itself about this value").arg(value)
                     : value;
}

QString ImportTableModel::shown(const ImportDraft::Block& block, int column) const
{
    if (!block.isArticle && column == Title)
        return tr("Not an article: %1").arg(leftOutText(block.reason));
    const QString value = text(block, column);
    if (!block.isArticle)
        return value;
    switch (column) {
    case Title:
        return titleText(value);
    case Outlet:
        return outletText(value);
    case Author:
        return value.isEmpty() ? tr("No author known") : value;
    case Published:
        return dateText(block.proposal.published.value);
    case Language:
        return languageText(value);
    default:
        return value;
    }
}

QString ImportTableModel::toolTip(const ImportDraft::Block& block, int column) const
{
    if (!block.isArticle)
        return {};
    const QString from = evidenceText(evidenceOf(block.proposal, column));
    const QString value = shown(block, column);
    if (from.isEmpty() || text(block, column).isEmpty())
        return value;
    QStringList lines{value, from};
    for (const OtherValue& other : contradictionsOf(block.proposal, column))
        lines << contradictionText(other, column);
    return lines.join(u'\n');
}

QVariant ImportTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ImportDraft::Block& block = blocks().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return marked(block, index.column());
    case Qt::EditRole:
        return text(block, index.column());
    case Qt::ToolTipRole:
        return toolTip(block, index.column());
    case Qt::CheckStateRole:
        return index.column() == Title ? QVariant(block.isArticle ? Qt::Checked : Qt::Unchecked)
                                       : QVariant();
    case Qt::ForegroundRole: {
        const bool isFact = block.isArticle && index.column() != FirstWords
            && !text(block, index.column()).isEmpty();
        return isFact ? QVariant() : QVariant(mutedColor(QApplication::palette()));
    }
    case Qt::FontRole: {
        QFont font = QApplication::font();
        font.setItalic(!block.isArticle);
        return font;
    }
    default:
        return {};
    }
}

bool ImportTableModel::setPublished(int row, const QString& typed)
{
    const auto date = readTypedDate(typed);
    if (!date) {
        Q_EMIT refused(errorText(date.error(), tr("“%1”").arg(typed)));
        return false;
    }
    return m_draft->edit([row, &date](ImportDraft& draft) {
        if (draft.blocks().at(row).proposal.published.value == *date)
            return false;
        draft.setPublished(row, *date);
        return true;
    });
}

bool ImportTableModel::setField(int row, ImportDraft::Field field, const QString& typed)
{
    std::optional<QString> value = typed.simplified();
    if (field == Field::Language)
        value = languageCode(typed);
    if (!value) {
        Q_EMIT refused(tr("“%1” is not known as a language; write it like English or en.")
                           .arg(typed.simplified()));
        return false;
    }
    return m_draft->edit([row, field, &value](ImportDraft& draft) {
        draft.setText(row, field, *value);
        return true;
    });
}

bool ImportTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || !change(index, value, role))
        return false;
    const int row = index.row();
    Q_EMIT dataChanged(this->index(row, 0), this->index(row, ColumnCount - 1));
    Q_EMIT edited();
    return true;
}

bool ImportTableModel::change(const QModelIndex& index, const QVariant& value, int role)
{
    const int row = index.row();
    if (role == Qt::CheckStateRole && index.column() == Title) {
        const bool isArticle = value.toInt() == Qt::Checked;
        return m_draft->edit([row, isArticle](ImportDraft& draft) {
            draft.setArticle(row, isArticle);
            return true;
        });
    }
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    if (value.toString() == text(blocks().at(row), index.column()))
        return false;
    if (index.column() == Published)
        return setPublished(row, value.toString());
    return setField(row, *textField(index.column()), value.toString());
}

Qt::ItemFlags ImportTableModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == Title)
        flags |= Qt::ItemIsUserCheckable;
    if (blocks().at(index.row()).isArticle && index.column() != FirstWords)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant ImportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    switch (section) {
    case Title:
        return tr("Title");
    case Outlet:
        return tr("Outlet");
    case Author:
        return tr("Author");
    case Published:
        return tr("Published");
    case Language:
        return tr("Language");
    case FirstWords:
        return tr("First words");
    default:
        return {};
    }
}

} // namespace careo::ui
