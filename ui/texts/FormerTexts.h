#pragma once

#include "core/model/Article.h"
#include "core/model/TextVersion.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPlainTextEdit;

namespace careo::ui
{

/// The texts an article had, each with what changed from it to the one after it: taken out words
/// are struck through, put in ones underlined.
class FormerTexts : public QDialog
{
    Q_OBJECT

public:
    /// `versions` the last one first, at least one.
    FormerTexts(const Article& article, const QList<TextVersion>& versions, QWidget* parent);

private:
    void layOut();
    void showVersion(int row);
    [[nodiscard]] QString nextText(int row) const;

    Article m_article;
    QList<TextVersion> m_versions;
    QListWidget* m_list;
    QLabel* m_legend;
    QPlainTextEdit* m_text;
};

} // namespace careo::ui
