{verb keyword|#} kettle
CC {verb keyword|?}{verb keyword|=} gcc
SRC {conjunction variable|:}{verb keyword|=} {verb keyword|$}{punctuation|(}wildcard src{adverb builtin|/}{verb keyword|*.}c{punctuation|)}
export PATH
include othe{verb keyword|r.}mk
{conjunction variable|.}PHONY{conjunction variable|:} all clean
all{conjunction variable|:} {verb keyword|$}{punctuation|(}SRC{conjunction variable|:.}c{operator|=.}o{punctuation|)} {verb keyword|\|} dir
	{conjunction variable|@}echo {conjunction variable|"}Building {verb keyword|$}{conjunction variable|@} from {verb keyword|$}{verb keyword|<} with {verb keyword|$}{punctuation|(}CC{punctuation|)} {verb keyword|$}{verb keyword|$}HOME{conjunction variable|"}
	{verb keyword|-}rm {verb keyword|-}f {verb keyword|*.}o
{verb keyword|%.}o{conjunction variable|:} {verb keyword|%.}c
	{verb keyword|$}{punctuation|(}CC{punctuation|)} {verb keyword|-}c {verb keyword|-}o {verb keyword|$}{conjunction variable|@} {verb keyword|$}{verb keyword|<}
ifeq {punctuation|(}{verb keyword|$}{punctuation|(}DEBUG{punctuation|)}{verb keyword|,}{number|1}{punctuation|)}
CFLAGS {verb keyword|+}{verb keyword|=} {verb keyword|-}g
else ifdef X
endif
{keyword|define} recipe
foo
endef
