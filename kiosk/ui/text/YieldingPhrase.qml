import QtQuick
import kiosk.ui

// Words that give room to what stands beside them: they know how high they stand at their least size.
Phrase {
    id: root

    property real least: 0

    // At the smallest of the sizes it tries that is legible; at a smaller one where a word is wider than it.
    function weigh(): void {
        if (!isReady || width <= 0)
            return;
        const legible = (minimum - 0.5) / size;
        const first = Math.min(1, Math.max(0.74, minimum / size));
        let step = first - 0.04 * Math.max(0, Math.floor((first - legible) / 0.04));
        let height = Infinity;
        for (; height === Infinity && step > 0.1; step -= 0.04)
            height = heightAt(size * step, 100);
        least = height;
        fit();
    }

    onIsReadyChanged: weigh()
    onWidthChanged: weigh()
    onSizeChanged: weigh()
}
