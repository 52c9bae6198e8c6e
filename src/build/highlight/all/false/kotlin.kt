{operator|@}{variable|f}{variable|i}{variable|l}{variable|e}{operator|:}J{variable|v}{variable|m}N{variable|a}{variable|m}{variable|e}{non-standard bold|(}{string|"Kettle"}{non-standard bold|)}
{variable|p}{variable|a}{variable|c}{variable|k}{variable|a}{variable|g}{variable|e} {variable|k}{variable|i}{variable|t}{variable|c}{variable|h}{variable|e}{variable|n}{operator|.}{variable|t}{variable|e}{variable|a}

{variable|i}{variable|m}{variable|p}{variable|o}{variable|r}{variable|t} {variable|k}{variable|o}{variable|t}{variable|l}{variable|i}{variable|n}{operator|.}{variable|m}{variable|a}{variable|t}{variable|h}{operator|.}{variable|m}{variable|a}{variable|x}

{operator|/}{operator|*}{operator|*} A {variable|k}{variable|e}{variable|t}{variable|t}{variable|l}{variable|e} {variable|w}{variable|i}{variable|t}{variable|h} {variable|a} {operator|`}{variable|t}{variable|e}{variable|m}{variable|p}{variable|e}{variable|r}{variable|a}{variable|t}{variable|u}{variable|r}{variable|e}{operator|`}{operator|.} {operator|*}{operator|/}
{variable|d}{variable|a}{variable|t}{variable|a} {variable|c}{variable|l}{variable|a}{variable|s}{variable|s} K{variable|e}{variable|t}{variable|t}{variable|l}{variable|e}{non-standard bold|(}{variable|v}{variable|a}{variable|l} {variable|l}{variable|i}{variable|t}{variable|r}{variable|e}{variable|s}{operator|:} {non-standard bold|D}{variable|o}{variable|u}{variable|b}{variable|l}{variable|e} {operator|=} {number|1}{operator|.}{number|7}{operator|,} {variable|v}{variable|a}{variable|r} {variable|t}{variable|e}{variable|m}{variable|p}{variable|e}{variable|r}{variable|a}{variable|t}{variable|u}{variable|r}{variable|e}{operator|:} I{variable|n}{variable|t} {operator|=} {number|20}{non-standard bold|)} {comment|\{
    val label: String get() = "Kettle of $\{"%.1f".format(litres)\}} {variable|l} {variable|a}{variable|t} {operator|$}{variable|t}{variable|e}{variable|m}{variable|p}{variable|e}{variable|r}{variable|a}{variable|t}{variable|u}{variable|r}{variable|e} °C{string|"

    companion object \{ const val BOILING = 100; private val names = listOf('a', '\\n', "}{variable|b}{string|") \}
\}

sealed interface Step
object Wait : Step
class Pour(val ml: Int) : Step

suspend fun brew(k: Kettle, vararg steps: Step): Result<Int> = runCatching \{
    loop@ for (s in steps) \{
        when (s) \{
            is Pour -> if (s.ml !in 0..1_000) break@loop else println("}{string|""}{variable|r}{variable|a}{variable|w} {operator|$}{variable|k} {operator|$}{comment|\{s.ml + 1\}}{string|""}"{non-standard bold|)}
            W{variable|a}{variable|i}{variable|t} {operator|-}{operator|>} T{variable|h}{variable|r}{variable|e}{variable|a}{variable|d}{operator|.}{variable|s}{variable|l}{variable|e}{variable|e}{variable|p}{non-standard bold|(}{number|1}{operator|_}{number|000}L{non-standard bold|)}
            {variable|e}{variable|l}{variable|s}{variable|e} {operator|-}{operator|>} {variable|r}{variable|e}{variable|t}{variable|u}{variable|r}{variable|n}{operator|@}{variable|r}{variable|u}{variable|n}C{variable|a}{variable|t}{variable|c}{variable|h}{variable|i}{variable|n}{variable|g} {operator|-}{number|1}
        \}
    \}
    {variable|m}{variable|a}{variable|x}{non-standard bold|(}{number|0}{variable|x}{number|1}F{operator|,} {number|0}{variable|b}{number|101}{non-standard bold|)} {operator|+} {number|1}{operator|.}{number|5}{variable|e}{number|3}{variable|f}{operator|.}{variable|t}{variable|o}I{variable|n}{variable|t}{non-standard bold|(}{non-standard bold|)} {operator|/}{operator|*} {variable|d}{variable|o}{variable|n}{variable|e} {operator|*}{operator|/}
\}
