{operator|#} {variable|k}{variable|e}{variable|t}{variable|t}{variable|l}{variable|e}
CC {operator|?}{operator|=} {variable|g}{variable|c}{variable|c}
SRC {operator|:}{operator|=} {operator|$}{non-standard bold|(}{variable|w}{variable|i}{variable|l}{variable|d}{variable|c}{variable|a}{variable|r}{variable|d} {variable|s}{variable|r}{variable|c}{operator|/}{operator|*}{operator|.}{variable|c}{non-standard bold|)}
{variable|e}{variable|x}{variable|p}{variable|o}{variable|r}{variable|t} PATH
{variable|i}{variable|n}{variable|c}{variable|l}{variable|u}{variable|d}{variable|e} {variable|o}{variable|t}{variable|h}{variable|e}{variable|r}{operator|.}{variable|m}{variable|k}
{operator|.}PH{non-standard bold|O}NY{operator|:} {variable|a}{variable|l}{variable|l} {variable|c}{variable|l}{variable|e}{variable|a}{variable|n}
{variable|a}{variable|l}{variable|l}{operator|:} {operator|$}{non-standard bold|(}SRC{operator|:}{operator|.}{variable|c}{operator|=}{operator|.}{variable|o}{non-standard bold|)} {operator|\|} {variable|d}{variable|i}{variable|r}
	{operator|@}{variable|e}{variable|c}{variable|h}{variable|o} {string|"Building $@ from $< with $(CC) $$HOME"}
	{operator|-}{variable|r}{variable|m} {operator|-}{variable|f} {operator|*}{operator|.}{variable|o}
{operator|%}{operator|.}{variable|o}{operator|:} {operator|%}{operator|.}{variable|c}
	{operator|$}{non-standard bold|(}CC{non-standard bold|)} {operator|-}{variable|c} {operator|-}{variable|o} {operator|$}{operator|@} {operator|$}{non-standard bold|<}
{variable|i}{variable|f}{variable|e}{variable|q} {non-standard bold|(}{operator|$}{non-standard bold|(}{non-standard bold|D}E{non-standard bold|B}UG{non-standard bold|)}{operator|,}{number|1}{non-standard bold|)}
CFLAGS {operator|+}{operator|=} {operator|-}{variable|g}
{variable|e}{variable|l}{variable|s}{variable|e} {variable|i}{variable|f}{variable|d}{variable|e}{variable|f} X
{variable|e}{variable|n}{variable|d}{variable|i}{variable|f}
{variable|d}{variable|e}{variable|f}{variable|i}{variable|n}{variable|e} {variable|r}{variable|e}{variable|c}{variable|i}{variable|p}{variable|e}
{variable|f}{variable|o}{variable|o}
{variable|e}{variable|n}{variable|d}{variable|e}{variable|f}
