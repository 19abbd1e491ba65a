import QtQml

// Words that belong together stand in one size: that of the longest among them.
QtObject {
    id: root

    property real smallest: 100000
    property list<Phrase> members

    function join(member: Phrase): void {
        members.push(member);
    }

    function settle(): void {
        smallest = members.reduce((size, member) => Math.min(size, member?.natural ?? size), 100000);
    }
}
