@file{punctuation|:}JvmName({string|"Kettle"})
{keyword|package} kitchen.tea

{keyword|import} kotlin.math.max

{comment|/** A kettle with a `temperature`. */}
{keyword|data} class Kettle(val {namespace|litres}{punctuation|:} Double = 1.7, var {namespace|temperature}{punctuation|:} Int = 20) {punctuation|\{}
    {keyword|val} {namespace|label}{punctuation|:} String get() = {string|"Kettle of $\{"}%.1f{string|".format(litres)\} l at $temperature °C"}

    {keyword|companion} object {punctuation|\{} {keyword|const} val BOILING = 100{punctuation|;} {keyword|private} val names = listOf({string|'a'}, {string|'\\n'}, {string|"b"}) {punctuation|\}}
{punctuation|\}}

{keyword|sealed} interface Step
{keyword|object} Wait {punctuation|:} Step
{keyword|class} Pour(val {namespace|ml}{punctuation|:} Int) {punctuation|:} Step

{keyword|suspend} fun brew(k{punctuation|:} Kettle, vararg {namespace|steps}{punctuation|:} Step){punctuation|:} Result<Int> = runCatching {punctuation|\{}
    {keyword|loop}@ for (s in steps) {punctuation|\{}
        {keyword|when} (s) {punctuation|\{}
            {keyword|is} Pour -> if (s.ml !in 0..1_000) break@loop else println({string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""})
            {keyword|Wait} -> Thread.sleep(1_000L)
            {keyword|else} -> return@runCatching -1
        {punctuation|\}}
    {punctuation|\}}
    {keyword|max}(0x1F, 0b101) {operator|+} 1.5e3f.toInt() {comment|/* done */}
{punctuation|\}}
