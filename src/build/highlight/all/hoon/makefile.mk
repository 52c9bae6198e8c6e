# {function|kettle}
CC {keyword|?=} {function|gcc}
SRC := $({function|wildcard} {function|src}/{class-name|*}.{function|c})
{function|export} PATH
{function|include} {function|other}.{function|mk}
.PHONY: {function|all} {function|clean}
{function|all}: $(SRC:.{function|c}{keyword|=.}{function|o}) \| {function|dir}
	{class-name|@echo} {string|"Building $@ from $< with $(CC) $$HOME"}
	-{function|rm} -{function|f} {class-name|*}.{function|o}
{keyword|%.}{function|o}: {keyword|%.}{function|c}
	$(CC) -{function|c} -{function|o} ${class-name|@} {keyword|$<}
{function|ifeq} ($(DEBUG),1)
CFLAGS += -{function|g}
{function|else} {function|ifdef} X
{function|endif}
{function|define} {function|recipe}
{function|foo}
{function|endef}
