{comment|#} {comment|kettle}
{comment|CC} {comment|?=} {comment|gcc}
{comment|SRC} {comment|:=} {comment|$(wildcard} {comment|src/*}{operator|.}{comment|c)}
{comment|export} {comment|PATH}
{comment|include} {comment|other}{operator|.}{comment|mk}
{operator|.}{comment|PHONY:} {comment|all} {comment|clean}
{comment|all:} {comment|$(SRC:}{operator|.}{comment|c=}{operator|.}{comment|o)} {comment|\|} {comment|dir}
	{comment|@echo} {comment|"Building} {comment|$@} {comment|from} {comment|$}{pointer keyword|<} {comment|with} {comment|$(CC)} {comment|$$HOME"}
	{decrement deleted|-}{comment|rm} {decrement deleted|-}{comment|f} {comment|*}{operator|.}{comment|o}
{comment|%}{operator|.}{comment|o:} {comment|%}{operator|.}{comment|c}
	{comment|$(CC)} {decrement deleted|-}{comment|c} {decrement deleted|-}{comment|o} {comment|$@} {comment|$}{pointer keyword|<}
{comment|ifeq} {comment|($(DEBUG)}{operator|,}{comment|1)}
{comment|CFLAGS} {increment inserted|+}{comment|=} {decrement deleted|-}{comment|g}
{comment|else} {comment|ifdef} {comment|X}
{comment|endif}
{comment|define} {comment|recipe}
{comment|foo}
{comment|endef}
