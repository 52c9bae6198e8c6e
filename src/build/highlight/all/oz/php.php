{operator|<}{operator|!}DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}body {keyword|class}{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}{punctuation|?}php
{keyword|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

use Psr\\Log\\{punctuation|\{}{function|LoggerInterface} as Log{operator|,} LogLevel{punctuation|\}}{punctuation|;}
use function strlen{punctuation|;}

{comment|/**
 * A kettle.
 * @param float $litres
 */}
{operator|#}{punctuation|[}Attribute{punctuation|(}Attribute{operator|::}TARGET_CLASS{punctuation|)}{punctuation|]}
final {keyword|class} Kettle extends Pot implements \\Countable
{punctuation|\{}
    use Heats{punctuation|;}
    public const MAX {operator|=} {number|0x1F}{punctuation|;}
    public function __construct{punctuation|(}private readonly {punctuation|?}float {keyword|$}litres {operator|=} {number|1.7}{operator|,} protected array{operator|\|}string {keyword|$}names {operator|=} {keyword|[]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public function {function|count}{punctuation|(}{punctuation|)}{punctuation|:} int {punctuation|\{} return {function|count}{punctuation|(}{keyword|$}this{operator|-}{operator|>}names{punctuation|)} {operator|*}{operator|*} {number|2} {operator|<=}{operator|>} {keyword|self}{operator|::}MAX{punctuation|;} {punctuation|\}}

    public static function {function|boil}{punctuation|(}string &{keyword|$}s{operator|,} int {punctuation|.}{punctuation|.}{punctuation|.}{keyword|$}rest{punctuation|)}{punctuation|:} static {punctuation|\{}
        {keyword|$}t {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} {atom builtin|'it\\'s'} {punctuation|.} {operator|<}{operator|<}{operator|<}EOT
        heredoc {keyword|$}s {punctuation|\{}{keyword|$}this{operator|-}{operator|>}litres{punctuation|\}}
        EOT{punctuation|;}
        foreach {punctuation|(}{keyword|$}rest as {keyword|$}k {operator|=}{operator|>} {keyword|$}v{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}{keyword|$}v {operator|==}{operator|=} null {operator|\|}{operator|\|} {operator|!}{function|isset}{punctuation|(}{keyword|$}rest{punctuation|[}{keyword|$}k{punctuation|]}{punctuation|)}{punctuation|)} continue{punctuation|;} {punctuation|\}}
        {keyword|$}f {operator|=} {function|fn}{punctuation|(}int {keyword|$}x{punctuation|)}{punctuation|:} int {operator|=}{operator|>} {keyword|$}x {operator|+} 1_000{punctuation|;} {operator|/}{operator|/} arrow
        return match {punctuation|(}{keyword|true}{punctuation|)} {punctuation|\{} {keyword|$}t {operator|==} {atom builtin|''} {operator|=}{operator|>} throw new \\Exception{punctuation|(}{string|"none"}{punctuation|)}{operator|,} default {operator|=}{operator|>} new {function|static}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}{keyword|$}rest{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
{operator|#} done
{punctuation|?}{operator|>}
{operator|<}p style{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>}{number|&a}mp{punctuation|;}{operator|<}{operator|/}b{operator|>} {operator|<}{punctuation|?}php {keyword|if} {punctuation|(}{keyword|$}a{punctuation|)}{punctuation|:} {punctuation|?}{operator|>}yes{operator|<}{punctuation|?}php endif{punctuation|;} {punctuation|?}{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
