{operator|<}{operator|!}DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}{positional-class-name class-name|body} class{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}{operator|?}php
{function|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

use Psr\\Log\\{punctuation|\{}LoggerInterface as Log{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
use {positional-class-name class-name|function} strlen{punctuation|;}

{comment|/**
 * A kettle.
 * @param float $litres
 */}
#{punctuation|[}{function|Attribute}{punctuation|(}Attribute{punctuation|:}{punctuation|:}TARGET_CLASS{punctuation|)}{punctuation|]}
final class Kettle extends Pot implements \\Countable
{punctuation|\{}
    {positional-class-name class-name|use} Heats{punctuation|;}
    {keyword|public} {positional-class-name class-name|const} MAX {operator|=} {number|0x1F}{punctuation|;}
    {keyword|public} function {function|__construct}{punctuation|(}private readonly {operator|?}{builtin|float} $litres {operator|=} {number|1.7}{punctuation|,} protected array{operator|\|}{builtin|string} $names {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    {keyword|public} function {function|count}{punctuation|(}{punctuation|)}{punctuation|:} int {punctuation|\{} return {function|count}{punctuation|(}$this{operator|-}{operator|>}names{punctuation|)} {operator|*}{operator|*} {number|2} {operator|<=}{operator|>} self{punctuation|:}{punctuation|:}MAX{punctuation|;} {punctuation|\}}

    {keyword|public} static function {function|boil}{punctuation|(}{builtin|string} {operator|&}$s{punctuation|,} int {punctuation|.}{punctuation|.}{punctuation|.}$rest{punctuation|)}{punctuation|:} static {punctuation|\{}
        $t {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} {string|'it\\'s'} {punctuation|.} {operator|<}{operator|<}{operator|<}EOT
        heredoc $s {punctuation|\{}$this{operator|-}{operator|>}litres{punctuation|\}}
        EOT{punctuation|;}
        {function|foreach} {punctuation|(}$rest as $k {operator|=}{operator|>} $v{punctuation|)} {punctuation|\{} {function|if} {punctuation|(}$v {operator|===} null {operator|\|\|} {operator|!}{function|isset}{punctuation|(}$rest{punctuation|[}$k{punctuation|]}{punctuation|)}{punctuation|)} continue{punctuation|;} {punctuation|\}}
        $f {operator|=} {function|fn}{punctuation|(}int $x{punctuation|)}{punctuation|:} int {operator|=}{operator|>} $x {operator|+} {number|1}_000{punctuation|;} {comment|// arrow}
        return {function|match} {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} $t {operator|==} {string|''} {operator|=}{operator|>} throw new \\{function|Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} default {operator|=}{operator|>} new {function|static}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}$rest{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
# done
{operator|?}{operator|>}
{operator|<}{positional-class-name class-name|p} style{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>}{operator|&}amp{punctuation|;}{operator|<}{operator|/}b{operator|>} {operator|<}{operator|?}php {function|if} {punctuation|(}$a{punctuation|)}{punctuation|:} {operator|?}{operator|>}yes{operator|<}{operator|?}{positional-class-name class-name|php} endif{punctuation|;} {operator|?}{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
