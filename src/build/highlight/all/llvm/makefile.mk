# {keyword|kettle}
CC ?{punctuation|=} {keyword|gcc}
SRC :{punctuation|=} ${punctuation|(}{keyword|wildcard} {keyword|src}/{punctuation|*}{punctuation|.}{keyword|c}{punctuation|)}
{keyword|export} PATH
{keyword|include} {keyword|other}{punctuation|.}{keyword|mk}
{label|.PHONY:} {keyword|all} {keyword|clean}
{label|all:} ${punctuation|(}{label|SRC:}{punctuation|.}{keyword|c}{punctuation|=}{punctuation|.}{keyword|o}{punctuation|)} \| {keyword|dir}
	{variable|@echo} {string|"Building $@ from $< with $(CC) $$HOME"}
	-{keyword|rm} -{keyword|f} {punctuation|*}{punctuation|.}{keyword|o}
{variable|%.o}: {variable|%.c}
	${punctuation|(}CC{punctuation|)} -{keyword|c} -{keyword|o} $@ ${punctuation|<}
{keyword|ifeq} {punctuation|(}${punctuation|(}DEBUG{punctuation|)}{punctuation|,}{number|1}{punctuation|)}
CFLAGS +{punctuation|=} -{keyword|g}
{keyword|else} {keyword|ifdef} X
{keyword|endif}
{keyword|define} {keyword|recipe}
{keyword|foo}
{keyword|endef}
