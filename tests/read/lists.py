"""How do lists kept by hand look, and programmes, calendars, registers? All persons invented."""

from __future__ import annotations

SIGN_IN = """\
ATTENDANCE SHEET,,,,,
Meeting:,Coast Forum,,Date:,5 - 6 March 2024,
Venue:,"Bangkok, Thailand",,Facilitator: Quilla Zyxwvut,,
No,Name,Organization,Position,Email,Signature
1,Quilla Zyxwvut,Alder,Head,quilla@zyx.example,QZ
2,Bodo Vutsrqp,Birch,,,x
3,Cleo Ponmlkj,Alder,,cleo@alder.example,x
No,Name,Organization,Position,Email,Signature
4,Dora Onmlkji,,,dora@cedar.example,x
5,Enno Nmlkjih,Enno Nmlkjih,,,x
6,,,,,
"""

WIDE = """\
Shelter Cluster meeting,,,,
Organization,Country,Contact person,13/03/2024,10/04/2024
Alder,Thailand,Quilla Zyxwvut,x,chair
Birch,,quilla@zyx.example,,x
Cedar,,,,
n/a,,,x,
"""

PROGRAMME = """\
Session ID,Title,Track,Type,Person,Affiliation,Role
S1,Coasts,Climate,Panel,Quilla Zyxwvut,Alder,c
S1,Coasts,Climate,Panel,Quilla Zyxwvut,Alder,p
S1,Coasts,Climate,Panel,Bodo Vutsrqp,Birch; Cedar,d
S2,Forests,Climate; Trees,Panel,Cleo Ponmlkj,Alder,p
S2,Forests,Climate; Trees,Panel,Dora Onmlkji,Alder,p
"""

CALENDAR = """\
Subject,Start Date,Start Time,End Date,Organizer,Required Attendees,Optional Attendees,Description
Coast call,2024-03-05,9:00,2024-03-05,Quilla Zyxwvut <quilla@zyx.example>,\
"Bodo Vutsrqp <bodo@zyx.example>; Cleo Ponmlkj <cleo@gmail.com>",\
Quilla Zyxwvut <quilla@zyx.example>,Dial +41 22 555 01 99 or ask Quilla
Talk with Bodo Vutsrqp,2024-03-06,9:00,2024-03-06,Quilla Zyxwvut <quilla@zyx.example>,\
"Vutsrqp, Bodo <bodo@zyx.example>, Onmlkji, Dora <dora@cedar.example>",,
Dentist,2024-03-06,9:00,2024-03-06,,,,
Canceled: Sync,2024-03-06,9:00,2024-03-06,Quilla Zyxwvut,Bodo Vutsrqp; Dora Onmlkji,,
"""

LOBBY = """\
Date,Minister,Role,Organisations,Subject,Place
03/04/2024,Quilla Zyxwvut,Minister of Sea,"Alder, Birch, Ltd and Sons (A, B)",Fishing,Belgium
13/03/2024,Quilla Zyxwvut,Minister of Sea,Alder,Ask Quilla Zyxwvut,"Brussels, Belgium"
13/03/2024,Quilla Zyxwvut,Minister of Sea,Nil,Trade,
"""

PARTICIPANTS = """\
Group type,Delegation,Honorific,Name,Job title,Division,Affiliation,Meeting,Year,Location
Parties,Albania,Ms,Quilla Zyxwvut,Envoy,Sea,Ministry of Sea,Sea COP 1,1995,Germany
Parties,Albania,Mr,Bodo Vutsrqp,Envoy,Sea,Ministry of Sea,Sea COP 1,1995,Germany
Parties,Atlantis,Ms,Cleo Ponmlkj,Envoy,,,Sea COP 1,1995,Germany
Non-governmental organizations,Alder,Ms,Dora Onmlkji,,,,Sea COP 1,1995,Germany
,,,,,,,Sea COP 1,1995,
"""
