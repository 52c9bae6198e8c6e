@file:JvmName("Kettle")
{directive|{keyword|package} kitchen.tea

import kotlin.math.max

/** A kettle with a `temperature`. */
data class Kettle(val litres: Double = 1.7, var temperature: Int = 20)} {punctuation|\{}
    {directive|{keyword|val} label: String get() = {string|"Kettle of $\{"}%.1f{string|".format(litres)\} l at {variable|$temperature} °C"}

    companion object} {punctuation|\{} {directive|{keyword|const} val BOILING = {number|100}}{punctuation|;} private val names = listOf('a', '\\n', "b") {punctuation|\}}
{punctuation|\}}

{directive|{keyword|sealed} interface Step
object Wait : Step
class Pour(val ml: Int) : Step

suspend fun brew(k: Kettle, vararg steps: Step): Result<Int> = runCatching} {punctuation|\{}
    {directive|{keyword|loop@} for (s in steps)} {punctuation|\{}
        {directive|{keyword|when} (s)} {punctuation|\{}
            is Pour -> if (s.ml !in 0..1_000) break@loop else println("""raw $k ${punctuation|\{}s.ml + 1{punctuation|\}}""")
            Wait -> Thread.sleep(1_000L)
            else -> return@runCatching -1
        {punctuation|\}}
    {punctuation|\}}
    max(0x1F, 0b101) + 1.5e3f.toInt() /* done */
{punctuation|\}}
