@{rule|file}:{rule|JvmName}{punctuation|(}{string|"Kettle"}{punctuation|)}
{rule|package kitchen}{punctuation|.}{rule|tea}

{rule|import kotlin}{punctuation|.}{rule|math}{punctuation|.}{rule|max}

{operator|/}{operator|*}{operator|*} {rule|A kettle with a} `{rule|temperature}`{punctuation|.} {operator|*}{operator|/}
{rule|data class Kettle}{punctuation|(}{rule|val litres}: {rule|Double} {operator|=} 1{punctuation|.}7{punctuation|,} {rule|var temperature}: {rule|Int} {operator|=} 20{punctuation|)} {punctuation|\{}
    {rule|val label}: {rule|String get}{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}%{punctuation|.}1f{string|".format(litres)\} l at $temperature °C"}

    {rule|companion object} {punctuation|\{} {rule|const val BOILING} {operator|=} 100{punctuation|;} {rule|private val names} {operator|=} {rule|listOf}{punctuation|(}{string|'a'}{punctuation|,} {string|'\\n'}{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

{rule|sealed interface Step}
{rule|object Wait} : {rule|Step}
{rule|class Pour}{punctuation|(}{rule|val ml}: {rule|Int}{punctuation|)} : {rule|Step}

{rule|suspend fun brew}{punctuation|(}{rule|k}: {rule|Kettle}{punctuation|,} {rule|vararg steps}: {rule|Step}{punctuation|)}: {rule|Result}<{rule|Int}> {operator|=} {rule|runCatching} {punctuation|\{}
    {rule|loop}@ {rule|for} {punctuation|(}{rule|s in steps}{punctuation|)} {punctuation|\{}
        {rule|when} {punctuation|(}{rule|s}{punctuation|)} {punctuation|\{}
            {rule|is Pour} {operator|-}> {rule|if} {punctuation|(}{rule|s}{punctuation|.}{rule|ml} {operator|!}{rule|in} 0{punctuation|.}{punctuation|.}1_000{punctuation|)} {rule|break}@{rule|loop else println}{punctuation|(}{string|""}{string|"raw $k $\{s.ml + 1\}"}{string|""}{punctuation|)}
            {rule|Wait} {operator|-}> {rule|Thread}{punctuation|.}{rule|sleep}{punctuation|(}1_000L{punctuation|)}
            {rule|else} {operator|-}> {rule|return}@{rule|runCatching} {operator|-}1
        {punctuation|\}}
    {punctuation|\}}
    {rule|max}{punctuation|(}0x1F{punctuation|,} 0b101{punctuation|)} + 1{punctuation|.}5e3f{punctuation|.}{rule|toInt}{punctuation|(}{punctuation|)} {operator|/}{operator|*} {rule|done} {operator|*}{operator|/}
{punctuation|\}}
