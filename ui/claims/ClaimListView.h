#pragma once

#include <QListView>

namespace careo::ui
{

class ClaimDelegate;
class ClaimForm;

/// The list of claims with the chosen one unfolded for editing in place.
class ClaimListView : public QListView
{
    Q_OBJECT

public:
    /// The form becomes a child of the view.
    explicit ClaimListView(ClaimForm* form, QWidget* parent = nullptr);

    /// Puts the form under this row, or hides it for an invalid index.
    void unfold(const QModelIndex& index);
    /// Brings the unfolded row into view with as much of its form as fits.
    void showUnfolded();

Q_SIGNALS:
    void editRequested();
    void deleteRequested();
    void left();
    void typeKeyPressed(int key); ///< 1 to 9

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void updateGeometries() override;

private:
    void followFormHeight();
    void placeForm();
    [[nodiscard]] int formHeight() const;

    ClaimForm* m_form;
    ClaimDelegate* m_delegate;
};

} // namespace careo::ui
