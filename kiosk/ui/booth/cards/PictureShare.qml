import QtQml

// How much of a page its picture has: the most that leaves its words their size, or nearly so. Words that need even the
// room of the least have what they can get. What is declared after it is ready when it tries.
QtObject {
    id: root

    // From the most to the least.
    required property list<real> shares
    // How much of their sizes the page's words have, and how many rows its ways.
    required property list<real> sized
    required property int rows
    // How much of their sizes they may be left with.
    property real nearly: 0.89
    // Places what stands in columns, which else is done later.
    required property var lay
    property real share: shares[shares.length - 1]
    property bool isReady: false
    // Whether it will stay.
    property bool isSettled: false

    function fit(): void {
        if (!isReady)
            return;
        const take = tried => {
            share = tried;
            lay();
        };
        take(shares[shares.length - 1]);
        const [most, least] = [rows, sized.map(one => Math.min(nearly, one))];
        for (const tried of shares.length > 1 ? shares : []) {
            take(tried);
            if (sized.every((one, at) => one >= least[at]) && rows <= most)
                break;
        }
        isSettled = true;
    }

    Component.onCompleted: {
        isReady = true;
        fit();
    }
}
