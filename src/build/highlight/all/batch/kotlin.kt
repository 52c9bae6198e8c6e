{operator|@}{command|{keyword|file}{label property|:JvmName(}{string|"Kettle"}}{punctuation|)}
{command|{keyword|package} kitchen.tea}

{command|{keyword|import} kotlin.math.max}

/** A kettle with a `temperature`. */
{command|{keyword|data} class Kettle(val litres: Double = {number|1}.{number|7}, var temperature: Int = {number|20}}{punctuation|)} \{
    {command|{keyword|val} label: String get(}{punctuation|)} = "Kettle of $\{"%.1f".format{punctuation|(}{command|{keyword|litres}}{punctuation|)}\} l at $temperature °C"

    {command|{keyword|companion} object \{ const val BOILING = {number|100}; private val names = listOf('a', '\\n', {string|"b"}}{punctuation|)} \}
\}

{command|{keyword|sealed} interface Step}
{command|{keyword|object} Wait : Step}
{command|{keyword|class} Pour(val ml: Int}{punctuation|)} : Step

{command|{keyword|suspend} fun brew(k: Kettle, vararg steps: Step}{punctuation|)}: Result<Int> = runCatching \{
    {command|{keyword|loop}@ for (s in steps}{punctuation|)} \{
        {command|{keyword|when} (s}{punctuation|)} \{
            {command|{keyword|is} Pour -> if (s.ml !in {number|0}..1_000}{punctuation|)} break{operator|@}loop else println{punctuation|(}"""raw $k $\{s.ml + 1\}"""{punctuation|)}
            {command|{keyword|Wait} -> Thread.sleep(1_000L}{punctuation|)}
            {command|{keyword|else}} -> return{operator|@}runCatching -1
        \}
    \}
    {command|{keyword|max}(0x1F, 0b101}{punctuation|)} + 1.5e3f.toInt{punctuation|(}{punctuation|)} /* done */
\}
