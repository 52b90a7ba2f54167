#include "ui/claims/ClaimLinkForm.h"

#include "ui/claims/ClaimLinkCommand.h"
#include "ui/fields/ListKeys.h"
#include "ui/session/CaseSession.h"
#include "ui/style/ClaimColors.h"
#include "ui/style/Words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace careo::ui
{

namespace
{

constexpr QSize usualSize(560, 460);
constexpr QSize swatchSize(12, 12);
constexpr int claimRole = Qt::UserRole;

} // namespace

ClaimLinkForm::ClaimLinkForm(CaseSession& session, const Claim& claim, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_claim(claim)
{
    setObjectName(QStringLiteral("claimLinkForm"));
    setWindowTitle(tr("Link to a claim"));
    createWidgets();
    fillClaims();
    updateEnabled();
    resize(usualSize);
}

void ClaimLinkForm::createWidgets()
{
    auto* quote = new QLabel(quoted(m_claim.quote.simplified()));
    quote->setTextFormat(Qt::PlainText);
    quote->setWordWrap(true);
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("linkKind"));
    m_kind->setAccessibleName(tr("What this claim does"));
    for (const LinkKind kind : allLinkKinds)
        m_kind->addItem(linkText(kind, true));
    m_filter = new QLineEdit;
    m_filter->setObjectName(QStringLiteral("linkFilter"));
    m_filter->setAccessibleName(tr("Words of the other claim"));
    m_filter->setPlaceholderText(tr("Type words of the other claim"));
    m_shown = new QSortFilterProxyModel(this);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list = new QListView;
    new ListKeys(m_filter, m_list);
    m_list->setObjectName(QStringLiteral("linkClaims"));
    m_list->setAccessibleName(tr("Claims of the case"));
    m_list->setModel(m_shown);
    m_list->setWordWrap(true);
    m_list->setIconSize(swatchSize);
    m_list->setSpacing(2);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_link = buttons->addButton(tr("Link"), QDialogButtonBox::AcceptRole);
    m_link->setObjectName(QStringLiteral("linkButton"));

    auto* column = new QVBoxLayout(this);
    column->addWidget(quote);
    column->addWidget(m_kind);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    m_link->setDefault(true);
    m_filter->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &ClaimLinkForm::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ClaimLinkForm::reject);
    connect(m_list, &QListView::doubleClicked, this, &ClaimLinkForm::accept);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_shown->setFilterFixedString(words.simplified());
        m_list->setCurrentIndex(m_shown->index(0, 0));
    });
}

void ClaimLinkForm::fillClaims()
{
    auto* claims = new QStandardItemModel(this);
    m_shown->setSourceModel(claims);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &ClaimLinkForm::updateEnabled);
    const auto rows = m_session.store().queries().claims({});
    if (!rows) {
        m_session.report(rows.error());
        return;
    }
    // Claims of the same type are what one mostly looks for.
    for (const bool isSameType : {true, false}) {
        for (const ClaimRow& row : *rows) {
            if ((row.claim.type == m_claim.type) != isSameType || row.claim.id == m_claim.id)
                continue;
            const ClaimType type = m_session.claimType(row.claim.type);
            auto* item
                = new QStandardItem(tr("%1\n%2 · %3 · %4")
                                        .arg(quoted(row.claim.quote.simplified()), type.name,
                                            outletText(row.outlet), titleText(row.articleTitle)));
            item->setData(claimColors(type.color, palette()).line, Qt::DecorationRole);
            item->setData(row.claim.id.value(), claimRole);
            claims->appendRow(item);
        }
    }
    m_list->setCurrentIndex(m_shown->index(0, 0));
}

ClaimId ClaimLinkForm::chosen() const
{
    return ClaimId(m_list->currentIndex().data(claimRole).toLongLong());
}

LinkKind ClaimLinkForm::kind() const
{
    return allLinkKinds.at(static_cast<size_t>(m_kind->currentIndex()));
}

void ClaimLinkForm::updateEnabled()
{
    m_link->setEnabled(chosen().isValid());
}

void ClaimLinkForm::accept()
{
    ClaimLink link;
    link.from = m_claim.id;
    link.to = chosen();
    link.kind = kind();
    const auto known = m_session.store().claimLinks().ofClaim(m_claim.id);
    const bool isLinked
        = known && std::any_of(known->cbegin(), known->cend(), [&link](const ClaimLink& each) {
              return each.from == link.from && each.to == link.to && each.kind == link.kind;
          });
    if (link.to.isValid() && !isLinked) {
        m_session.undoStack().push(
            new ClaimLinkCommand(m_session, link, ClaimLinkCommand::Action::Add));
    }
    QDialog::accept();
}

} // namespace careo::ui
