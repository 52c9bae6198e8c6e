{attribute variable|@file}{atom symbol|:JvmName}{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen{punctuation|.}tea

{keyword|import} kotlin{punctuation|.}math{punctuation|.}max

{operator|/}{operator|*}{operator|*} {module class-name|A} kettle with a `temperature`{punctuation|.} {operator|*}{operator|/}
data class {module class-name|Kettle}{punctuation|(}val {attr-name|litres:} {module class-name|Double} {operator|=} {number|1.7}{punctuation|,} var {attr-name|temperature:} {module class-name|Int} {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    val {attr-name|label:} {module class-name|String} {function|get}{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}{punctuation|%}{punctuation|.}1f{string|".format(litres)\} l at $temperature °C"}

    companion object {punctuation|\{} const val {module class-name|BOILING} {operator|=} {number|100}; private val names {operator|=} {function|listOf}{punctuation|(}{string|'a'}{punctuation|,} {string|'\\n'}{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

sealed interface {module class-name|Step}
object {module class-name|Wait} : {module class-name|Step}
class {module class-name|Pour}{punctuation|(}val {attr-name|ml:} {module class-name|Int}{punctuation|)} : {module class-name|Step}

suspend fun {function|brew}{punctuation|(}{attr-name|k:} {module class-name|Kettle}{punctuation|,} vararg {attr-name|steps:} {module class-name|Step}{punctuation|)}: {module class-name|Result}<{module class-name|Int}> {operator|=} runCatching {punctuation|\{}
    loop@ {function|for} {punctuation|(}s {operator|in} steps{punctuation|)} {punctuation|\{}
        {function|when} {punctuation|(}s{punctuation|)} {punctuation|\{}
            is {module class-name|Pour} {operator|->} {function|if} {punctuation|(}s{punctuation|.}ml {operator|!}{operator|in} {number|0}{operator|..}{number|1_000}{punctuation|)} break{attribute variable|@loop} {keyword|else} {function|println}{punctuation|(}{string|"""raw $k $\{s.ml + 1\}"""}{punctuation|)}
            {module class-name|Wait} {operator|->} {module class-name|Thread}{punctuation|.}{function|sleep}{punctuation|(}1_000L{punctuation|)}
            {keyword|else} {operator|->} return{attribute variable|@runCatching} {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    {function|max}{punctuation|(}{number|0x1F}{punctuation|,} {number|0b101}{punctuation|)} {operator|+} {number|1}{punctuation|.}5e3f{punctuation|.}{function|toInt}{punctuation|(}{punctuation|)} {operator|/}{operator|*} done {operator|*}{operator|/}
{punctuation|\}}
