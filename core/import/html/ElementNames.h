#pragma once

#include <QHash>
#include <QString>

namespace careo
{

/// What class and id of an element tell.
struct NamedRole {
    bool isOther = false; ///< other articles, or other people's words
    bool isFootOfPost = false; ///< where a post's author and day often stand
    bool isAuthor = false;
    bool isDate = false;
    bool isTitle = false;
};

/// Judges names as namesOf() gives them, each once: on a page the same come hundreds of times.
class ElementNames
{
public:
    [[nodiscard]] NamedRole roleOf(const QString& names);

private:
    QHash<QString, NamedRole> m_known;
};

} // namespace careo
