{operator|<}{operator|!}DOCTYPE html{operator|>}
{operator|<}html{operator|><}body {keyword|class}{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}?php
{function keyword|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen{punctuation|\\}Tea{punctuation|;}

use Psr{punctuation|\\}Log{punctuation|\\}{punctuation|\{}LoggerInterface as Log{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
use {keyword|function} strlen{punctuation|;}

{comment|/**
 * A kettle.
 * @param float $litres
 */}
#{punctuation|[}{function keyword|Attribute}{punctuation|(}Attribute::TARGET_CLASS{punctuation|)}{punctuation|]}
final {keyword|class} Kettle extends Pot implements {punctuation|\\}Countable
{punctuation|\{}
    use Heats{punctuation|;}
    public const MAX {operator|=} 0x1F{punctuation|;}
    public {keyword|function} {function keyword|__construct}{punctuation|(}private readonly ?float {punctuation|$}litres {operator|=} {number|1.7}{punctuation|,} protected {keyword|array}{operator|\|}string {punctuation|$}names {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public {keyword|function} {function keyword|count}{punctuation|(}{punctuation|)}: int {punctuation|\{} {keyword|return} {function keyword|count}{punctuation|(}{punctuation|$}this{operator|-}{operator|>}names{punctuation|)} {operator|**} {number|2} {operator|<=}{operator|>} self::MAX{punctuation|;} {punctuation|\}}

    public static {keyword|function} {function keyword|boil}{punctuation|(}string {operator|&}{punctuation|$}s{punctuation|,} int {punctuation|.}{punctuation|.}{punctuation|.}{punctuation|$}rest{punctuation|)}: static {punctuation|\{}
        {punctuation|$}t {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} {string|'it\\'}s' {punctuation|.} {operator|<}{operator|<}{operator|<}EOT
        heredoc {punctuation|$}s {punctuation|\{}{punctuation|$}this{operator|-}{operator|>}litres{punctuation|\}}
        EOT{punctuation|;}
        foreach {punctuation|(}{punctuation|$}rest as {punctuation|$}k {operator|=}{operator|>} {punctuation|$}v{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}{punctuation|$}v {operator|=}{operator|=}{operator|=} null {operator|\|\|} {operator|!}{function keyword|isset}{punctuation|(}{punctuation|$}rest{punctuation|[}{punctuation|$}k{punctuation|]}{punctuation|)}{punctuation|)} {keyword|continue}{punctuation|;} {punctuation|\}}
        {punctuation|$}f {operator|=} {function keyword|fn}{punctuation|(}int {punctuation|$}x{punctuation|)}: int {operator|=}{operator|>} {punctuation|$}x {operator|+} 1_000{punctuation|;} {operator|/}{operator|/} arrow
        {keyword|return} match {punctuation|(}true{punctuation|)} {punctuation|\{} {punctuation|$}t {operator|=}{operator|=} {string|''} {operator|=}{operator|>} throw new {punctuation|\\}{function keyword|Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} default {operator|=}{operator|>} new {function keyword|static}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|$}rest{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
# done
?{operator|>}
{operator|<}p style{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>}{macro-variable|&amp}{punctuation|;}{operator|<}{operator|/}b{operator|>} {operator|<}?php {keyword|if} {punctuation|(}{punctuation|$}a{punctuation|)}: ?{operator|>}yes{operator|<}?php endif{punctuation|;} ?{operator|><}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|><}{operator|/}html{operator|>}
