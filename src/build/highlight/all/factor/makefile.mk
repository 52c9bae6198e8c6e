{normal-word|#} {normal-word|kettle}
{normal-word|CC} {conventionally-named-word keyword|?=} {normal-word|gcc}
{normal-word|SRC} {normal-word|:=} {conventionally-named-word keyword|$(wildcard} {normal-word|src/*.c)}
{normal-word|export} {normal-word|PATH}
{normal-word|include} {normal-word|other.mk}
{normal-word|.PHONY:} {normal-word|all} {normal-word|clean}
{normal-word|all:} {conventionally-named-word keyword|$(SRC:.c=.o)} {normal-word|\|} {normal-word|dir}
	{normal-word|@echo} {string|"Building $@ from $< with $(CC) $$HOME"}
	{normal-word|-rm} {normal-word|-f} {normal-word|*.o}
{normal-word|%.o:} {normal-word|%.c}
	{conventionally-named-word keyword|$(CC)} {normal-word|-c} {normal-word|-o} {conventionally-named-word keyword|$@} {conventionally-named-word keyword|$<}
{normal-word|ifeq} {normal-word|($(DEBUG),1)}
{normal-word|CFLAGS} {normal-word|+=} {normal-word|-g}
{normal-word|else} {normal-word|ifdef} {normal-word|X}
{normal-word|endif}
{normal-word|define} {normal-word|recipe}
{normal-word|foo}
{normal-word|endef}
