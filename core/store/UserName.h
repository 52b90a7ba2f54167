#pragma once

#include <QString>

namespace careo
{

/// The name this user's work is signed with in a case: the one set, or else the login name. Any
/// thread.
[[nodiscard]] QString userName();

/// Sets the name for this user and all their cases, and remembers it in the settings of a program
/// that has an organisation name. Nothing goes back to the login name. What is already signed stays
/// as it is. Any thread.
void setUserName(const QString& name);

} // namespace careo
