"""`kiosk notice`: says something at once on displays, or takes it away."""

from kiosk.commands.notice.notice_command import EPILOG as EPILOG
from kiosk.commands.notice.notice_command import notice as notice
