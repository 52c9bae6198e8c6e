{annotation punctuation|@file}{operator|:}JvmName{punctuation|(}{string|"Kettle"}{punctuation|)}
{keyword|package} {namespace|kitchen{punctuation|.}tea}

{keyword|import} {namespace|kotlin{punctuation|.}math{punctuation|.}max}

{comment|/** A kettle with a `temperature`. */}
data {keyword|class} Kettle{punctuation|(}{keyword|val} litres{operator|:} {builtin|Double} {operator|=} {number|1.7}{punctuation|,} {keyword|var} temperature{operator|:} {builtin|Int} {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    {keyword|val} label{operator|:} {builtin|String} get{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}{operator|%}{number|.1f}{string|".format(litres)\} l at $temperature °C"}

    companion {keyword|object} {punctuation|\{} const {keyword|val} BOILING {operator|=} {number|100}{punctuation|;} {keyword|private} {keyword|val} names {operator|=} listOf{punctuation|(}{char|'a'}{punctuation|,} {char|'\\n'}{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

{keyword|sealed} interface Step
{keyword|object} Wait {operator|:} Step
{keyword|class} Pour{punctuation|(}{keyword|val} ml{operator|:} {builtin|Int}{punctuation|)} {operator|:} Step

suspend fun brew{punctuation|(}k{operator|:} Kettle{punctuation|,} vararg steps{operator|:} Step{punctuation|)}{operator|:} Result{generics|{punctuation|<}{class-name|Int}{punctuation|>}} {operator|=} runCatching {punctuation|\{}
    loop@ {keyword|for} {punctuation|(}s in steps{punctuation|)} {punctuation|\{}
        when {punctuation|(}s{punctuation|)} {punctuation|\{}
            is Pour {operator|->} {keyword|if} {punctuation|(}s{punctuation|.}ml {operator|!}in {number|0.}{number|.1}_000{punctuation|)} break{annotation punctuation|@loop} {keyword|else} println{punctuation|(}{triple-quoted-string string|"""raw $k $\{s.ml + 1\}"""}{punctuation|)}
            Wait {operator|->} Thread{punctuation|.}sleep{punctuation|(}{number|1}_000L{punctuation|)}
            {keyword|else} {operator|->} {keyword|return}{annotation punctuation|@runCatching} {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    max{punctuation|(}{number|0x1F}{punctuation|,} {number|0}b101{punctuation|)} {operator|+} {number|1.5e3f}{punctuation|.}toInt{punctuation|(}{punctuation|)} {comment|/* done */}
{punctuation|\}}
