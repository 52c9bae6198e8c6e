{atrule-declaration|{atrule|@file}{punctuation|:}JvmName{punctuation|(}{string|"Kettle"}{punctuation|)}}
{property-declaration|{property|package} kitchen.tea}

{property-declaration|{property|import} kotlin.math.max}

{comment|/** A kettle with a `temperature`. */}
data class {func|{function|Kettle}{punctuation|(}val litres{punctuation|:} Double {operator|=} {number|1.7}{punctuation|,} var temperature{punctuation|:} Int {operator|=} {number|20}{punctuation|)} {punctuation|\{}}
    val label{punctuation|:} String {func|{function|get}{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}{operator|%}{number|.1}{unit|f}{string|".format(litres)\} l at $temperature °C"}}

    {selector|companion object {punctuation|\{}} {property-declaration|{property|const} val BOILING {operator|=} {number|100}{punctuation|;} private val names {operator|=} listOf{punctuation|(}{string|'a'}{punctuation|,} {string|'\\n'}{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}}
{punctuation|\}}

{property-declaration|{property|sealed} interface Step}
{property-declaration|{property|object} Wait {punctuation|:} Step}
{property-declaration|{property|class} {func|{function|Pour}{punctuation|(}val ml{punctuation|:} Int{punctuation|)} {punctuation|:} Step}}

suspend fun {func|{function|brew}{punctuation|(}k{punctuation|:} Kettle{punctuation|,} vararg steps{punctuation|:} Step{punctuation|)}{punctuation|:} Result{operator|<}Int{operator|>} {operator|=} runCatching {punctuation|\{}}
    loop@ for {punctuation|(}s in steps{punctuation|)} {punctuation|\{}
        when {punctuation|(}s{punctuation|)} {punctuation|\{}
            is Pour -> if {punctuation|(}s{punctuation|.}ml !in 0{punctuation|.}{punctuation|.}1_000{punctuation|)} break@loop else {func|{function|println}{punctuation|(}{string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""}{punctuation|)}}
            {property-declaration|{property|Wait} {operator|-}{operator|>} Thread.{func|{function|sleep}{punctuation|(}{number|1}_000L{punctuation|)}}}
            {statement|{keyword|else} {operator|-}{operator|>} return@runCatching {number|-1}}
        {punctuation|\}}
    {punctuation|\}}
    {func|{function|max}{punctuation|(}{number|0}{unit|x}{number|1}F{punctuation|,} {number|0}{unit|b}{number|101}{punctuation|)} {operator|+} {number|1.5}{unit|e}{number|3}{unit|f}.{func|{function|toInt}{punctuation|(}{punctuation|)} }{comment|/* done */}}
{punctuation|\}}
