{annotation punctuation|@file}{operator|:}{class-name|JvmName}{punctuation|(}{string|"Kettle"}{punctuation|)}
{keyword|package} {namespace|kitchen{punctuation|.}tea}

{keyword|import} {namespace|kotlin{punctuation|.}math{punctuation|.}max}

{comment|/** A kettle with a `temperature`. */}
data {keyword|class} {class-name|Kettle}{punctuation|(}val litres{operator|:} {class-name|Double} {operator|=} {number|1.7}{punctuation|,} {keyword|var} temperature{operator|:} {class-name|Int} {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    val label{operator|:} {class-name|String} {function|get}{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}{operator|%}{number|.1f}{string|".format(litres)\} l at $temperature °C"}

    companion object {punctuation|\{} {keyword|const} val {constant|BOILING} {operator|=} {number|100}{punctuation|;} {keyword|private} val names {operator|=} {function|listOf}{punctuation|(}{char|'a'}{punctuation|,} {char|'\\n'}{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

{keyword|sealed} {keyword|interface} {class-name|Step}
object {class-name|Wait} {operator|:} {class-name|Step}
{keyword|class} {class-name|Pour}{punctuation|(}val ml{operator|:} {class-name|Int}{punctuation|)} {operator|:} {class-name|Step}

suspend fun {function|brew}{punctuation|(}k{operator|:} {class-name|Kettle}{punctuation|,} vararg steps{operator|:} {class-name|Step}{punctuation|)}{operator|:} {class-name|Result}{generics|{punctuation|<}{class-name|Int}{punctuation|>}} {operator|=} runCatching {punctuation|\{}
    loop@ {keyword|for} {punctuation|(}s in steps{punctuation|)} {punctuation|\{}
        when {punctuation|(}s{punctuation|)} {punctuation|\{}
            is {class-name|Pour} {operator|->} {keyword|if} {punctuation|(}s{punctuation|.}ml {operator|!}in {number|0.}{number|.1_000}{punctuation|)} {keyword|break}{annotation punctuation|@loop} {keyword|else} {function|println}{punctuation|(}{string|""}"raw $k ${punctuation|\{}s{punctuation|.}ml {operator|+} {number|1}{punctuation|\}}{string|""}"{punctuation|)}
            {class-name|Wait} {operator|->} {class-name|Thread}{punctuation|.}{function|sleep}{punctuation|(}{number|1_000L}{punctuation|)}
            {keyword|else} {operator|->} {keyword|return}{annotation punctuation|@runCatching} {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    {function|max}{punctuation|(}{number|0x1F}{punctuation|,} {number|0b101}{punctuation|)} {operator|+} {number|1.5e3f}{punctuation|.}{function|toInt}{punctuation|(}{punctuation|)} {comment|/* done */}
{punctuation|\}}
