#include "core/base/Resources.h"

#include <QDir>

// The macro declares a function, which must not be in a namespace.
static void initialise()
{
    Q_INIT_RESOURCE(careo);
}

void careo::initResources()
{
    initialise();
}
