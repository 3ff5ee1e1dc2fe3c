"""How do exports of those present look? Written by hand, every person invented."""

from __future__ import annotations

from tests.read import lists

ZOOM = """\
Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants
850 1234 5678,Coast Forum,03/25/2024 09:00:12 AM,03/25/2024 10:00:12 AM,hana@zyx.example,61,3

Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,In Waiting Room
Quilla Zyxwvut,quilla@zyx.example,03/25/2024 09:00:12 AM,03/25/2024 09:10:12 AM,10,No,No
Quilla Zyxwvut,quilla@zyx.example,03/25/2024 09:20:12 AM,03/25/2024 09:30:12 AM,10,No,No
Bodo Vutsrqp (Bo),bodo@gmail.com,03/25/2024 09:20:12 AM,03/25/2024 09:30:12 AM,10,Yes,No
Cleo Ponmlkj,cleo@alder.example,03/25/2024 09:20:12 AM,03/25/2024 09:21:12 AM,1,Yes,Yes
"""

WEBINAR = """\
Attendee Report
Report Generated:,"Mar 6, 2024 11:00"
Topic,Webinar ID,Actual Start Time,Actual Duration (minutes),# Registered,# Cancelled,\
Unique Viewers,Total Users,Max Concurrent Views
Coast Webinar,850 1234,"Mar 5, 2024 09:00:12",61,5,0,4,6,3
Host Details
Attended,User Name (Original Name),Email,Join Time,Leave Time,Time in Session (minutes),Is Guest
Yes,Hana Host,hana@birch.example,"Mar 5, 2024 09:00","Mar 5, 2024 10:00",61,No
Panelist Details
Attended,User Name (Original Name),Email,Join Time,Leave Time,Time in Session (minutes),Is Guest
Yes,Quilla Zyxwvut,quilla@zyx.example,"Mar 5, 2024 09:00","Mar 5, 2024 10:00",61,No
Attendee Details
Attended,User Name (Original Name),First Name,Last Name,Email,Phone,\
Which organization do you represent?,Registration Time,Approval Status,Join Time,Leave Time,\
Time in Session (minutes),Is Guest,Country/Region Name
Yes,Bodo Vutsrqp,Bodo,Vutsrqp,bodo@gmail.com,+41 22 555 01 99,Alder,"Mar 1, 2024 09:00",\
approved,"Mar 5, 2024 09:00","Mar 5, 2024 09:10",10,Yes,Thailand
Yes,Bodo Vutsrqp,Bodo,Vutsrqp,bodo@gmail.com,+41 22 555 01 99,Alder,"Mar 1, 2024 09:00",\
approved,"Mar 5, 2024 09:20","Mar 5, 2024 09:30",10,Yes,Thailand
Yes,Cleo Ponmlkj,Cleo,Ponmlkj,cleo@alder.example,,Alder,"Mar 1, 2024 09:00",\
approved,"Mar 5, 2024 09:20","Mar 5, 2024 09:30",10,Yes,Thailand
No,Dora Onmlkji,Dora,Onmlkji,dora@cedar.example,,Cedar,"Mar 1, 2024 09:00",approved,--,--,--,--,
"""

TEAMS = """\
1. Summary
Meeting title\tCoast call
Attended participants\t3
Start time\t3/25/24, 9:00:12 AM
End time\t3/25/24, 10:00:12 AM
Meeting duration\t1h
Average attendance time\t40m

2. Participants
Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole
Quilla Zyxwvut\t3/25/24, 9:00:12 AM\t3/25/24, 10:00 AM\t1h\tquilla@zyx.example\tq@zyx.example\
\tOrganizer
Bodo Vutsrqp\t3/25/24, 9:00:12 AM\t3/25/24, 10:00:12 AM\t1h\tbodo@gmail.com\t\tPresenter
Cleo Ponmlkj\t3/25/24, 9:00:12 AM\t3/25/24, 10:00:12 AM\t1h\tcleo@zyx.example\t\tAttendee

3. In-meeting activities
Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole
Quilla Zyxwvut\t3/25/24, 9:00:12 AM\t3/25/24, 9:10:12 AM\t10m\tquilla@zyx.example\tOrganizer
Quilla Zyxwvut\t3/25/24, 9:20:12 AM\t3/25/24, 10:00:12 AM\t40m\tquilla@zyx.example\tOrganizer
"""

MEET = """\
First name,Last name,Email,Duration,Time joined,Time exited
Quilla,Zyxwvut,quilla@zyx.example,10 min,9:00 AM,9:10 AM
Quilla,Zyxwvut,quilla@zyx.example,10 min,9:20 AM,9:30 AM
Bodo,Vutsrqp,,10 min,9:20 AM,9:30 AM
"""

EVENTBRITE = """\
Order #,Order Date,First Name,Last Name,Email,Quantity,Ticket Type,Attendee #,Attendee Status,\
Home Address 1,Home City,Home Country,Cell Phone,Job Title,Company
1,2024-03-01,Quilla,Zyxwvut,quilla@zyx.example,1,Free,1,Attending,1 Zyxwvut Road,Town,Thailand,\
+41 22 555 01 99,Director,Alder
2,2024-03-01,Bodo,Vutsrqp,bodo@birch.example,1,Free,2,Attending,,,,,,
3,2024-03-02,Cleo,Ponmlkj,cleo@alder.example,1,Free,3,Not Attending,,,,,,Birch
4,2024-03-02,Dora,Onmlkji,dora@alder.example,1,Free,4,Attending,,,,,,Alder
"""

INDICO = """\
ID,Name,Email Address,First Name,Last Name,Affiliation,Position,Country,Phone Number,\
Registration date,Registration state,Checked in
1,Quilla Zyxwvut,quilla@zyx.example,Quilla,Zyxwvut,Alder,Head,Thailand,+41 22 555 01 99,\
2024-03-01,Completed,Yes
2,Bodo Vutsrqp,bodo@birch.example,Bodo,Vutsrqp,Birch,,Kenya,,2024-03-01,Completed,No
3,Cleo Ponmlkj,cleo@alder.example,Cleo,Ponmlkj,Alder,,Thailand,,2024-03-01,Withdrawn,No
"""

EXPORTS = {
    "zoom_meeting": ZOOM,
    "zoom_webinar": WEBINAR,
    "teams": TEAMS,
    "google_meet": MEET,
    "eventbrite": EVENTBRITE,
    "indico": INDICO,
    "sign_in": lists.SIGN_IN,
    "sign_in_wide": lists.WIDE,
    "programme": lists.PROGRAMME,
    "calendar": lists.CALENDAR,
    "lobby": lists.LOBBY,
    "participants": lists.PARTICIPANTS,
}
PERSONS = (
    *("quilla", "zyxwvut", "bodo", "vutsrqp", "cleo", "ponmlkj", "dora", "onmlkji"),
    *("enno", "nmlkjih", "hana", "555 01 99", "@"),
)
"""What must not be found afterwards, in small letters."""
