#pragma once

#include <QWidget>

class QLineEdit;

namespace careo::ui
{

class CaseSession;

/// Two fields for the first and the last publication date of the filter.
class PublishedRange : public QWidget
{
    Q_OBJECT

public:
    explicit PublishedRange(CaseSession& session, QWidget* parent = nullptr);

Q_SIGNALS:
    /// What was typed is no date, or the range runs backwards; the filter is as it was.
    void refused(const QString& sentence);

private:
    QLineEdit* createEdit(const QString& name, const QString& label, const QString& spoken);
    void show();
    void take();

    CaseSession& m_session;
    QLineEdit* m_from;
    QLineEdit* m_to;
};

} // namespace careo::ui
