#include "ui/accounts/AccountsRoom.h"

#include "ui/accounts/AccountsActions.h"
#include "ui/accounts/matrix/MatrixView.h"
#include "ui/accounts/questions/QuestionsView.h"
#include "ui/accounts/testimony/AttributionView.h"
#include "ui/accounts/testimony/TestimonyView.h"
#include "ui/style/Hairline.h"

#include <QAction>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace careo::ui
{

AccountsRoom::AccountsRoom(CaseSession& session, QWidget* parent)
    : QWidget(parent)
    , m_actions(new AccountsActions(this))
    , m_tabs(new QTabBar)
    , m_views(new QStackedWidget)
{
    setObjectName(QStringLiteral("accountsRoom"));
    m_tabs->setObjectName(QStringLiteral("accountsViews"));
    m_tabs->setAccessibleName(tr("Views of the Accounts room"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    auto* questions = new QuestionsView(session, *m_actions);
    addView(tr("Questions"), questions);
    addView(tr("Testimony"), new TestimonyView(session));
    addView(tr("Attribution"), new AttributionView(session));
    addView(tr("Matrix"), new MatrixView(session));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(createHairline());
    column->addWidget(m_views, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_views->setCurrentIndex(index);
        setFocusProxy(m_views->currentWidget());
    });
    connect(m_actions->nextView(), &QAction::triggered, this, [this] { turn(1); });
    connect(m_actions->previousView(), &QAction::triggered, this, [this] { turn(-1); });
    addActions({m_actions->nextView(), m_actions->previousView()});
    // A question is made and chosen in its view, wherever it was asked for.
    connect(m_actions->newQuestion(), &QAction::triggered, this,
        [this] { m_tabs->setCurrentIndex(0); });
    setFocusProxy(questions);
}

void AccountsRoom::addView(const QString& title, QWidget* view)
{
    m_tabs->addTab(title);
    m_views->addWidget(view);
}

void AccountsRoom::turn(int step)
{
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + step + m_tabs->count()) % m_tabs->count());
    m_views->currentWidget()->setFocus();
}

} // namespace careo::ui
