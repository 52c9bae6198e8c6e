{operator|<!}DOCTYPE html{operator|>}
{operator|<}html{operator|><}body class{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<?}php
{function|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{operator|;}
namespace Kitchen{operator|\\}Tea{operator|;}

use Psr{operator|\\}Log{operator|\\}{punctuation|\{}LoggerInterface as Log{punctuation|,} LogLevel{punctuation|\}}{operator|;}
use function strlen{operator|;}

{comment|/**
 * A kettle.
 * @param float $litres
 */}
#{punctuation|[}Attribute{punctuation|(}Attribute{operator|::}TARGET_CLASS{punctuation|)}{punctuation|]}
final class Kettle extends Pot implements {operator|\\}Countable
{punctuation|\{}
    use Heats{operator|;}
    public const MAX {operator|=} {number|0}x1F{operator|;}
    public function __construct{punctuation|(}private readonly {operator|?}float {operator|$}litres {operator|=} {number|1.7}{punctuation|,} protected array{operator|\|}string {operator|$}names {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public function {function|count}{punctuation|(}{punctuation|)}{operator|:} int {punctuation|\{} return {function|count}{punctuation|(}{operator|$}this{operator|->}names{punctuation|)} {operator|**} {number|2} {operator|<=>} self{operator|::}MAX{operator|;} {punctuation|\}}

    public static function {function|boil}{punctuation|(}string &{operator|$}s{punctuation|,} int {operator|...$}rest{punctuation|)}{operator|:} static {punctuation|\{}
        {operator|$}t {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {operator|.} {string|'it\\'s'} {operator|.} {operator|<<<}EOT
        heredoc {operator|$}s {punctuation|\{}{operator|$}this{operator|->}litres{punctuation|\}}
        EOT{operator|;}
        foreach {punctuation|(}{operator|$}rest as {operator|$}k {operator|=>} {operator|$}v{punctuation|)} {punctuation|\{} if {punctuation|(}{operator|$}v {operator|===} null {operator|\|\|} {operator|!}{function|isset}{punctuation|(}{operator|$}rest{punctuation|[}{operator|$}k{punctuation|]}{punctuation|)}{punctuation|)} continue{operator|;} {punctuation|\}}
        {operator|$}f {operator|=} {function|fn}{punctuation|(}int {operator|$}x{punctuation|)}{operator|:} int {operator|=>} {operator|$}x {operator|+} {number|1}_000{operator|;} {operator|//} arrow
        return match {punctuation|(}true{punctuation|)} {punctuation|\{} {operator|$}t {operator|==} {string|''} {operator|=>} throw new {operator|\\}Exception{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} default {operator|=>} new {function|static}{punctuation|(}{operator|...$}rest{punctuation|)} {punctuation|\}}{operator|;}
    {punctuation|\}}
{punctuation|\}}
# done
{operator|?>}
{operator|<}p style{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>}&amp{operator|;</}b{operator|>} {operator|<?}php if {punctuation|(}{operator|$}a{punctuation|)}{operator|:} {operator|?>}yes{operator|<?}php endif{operator|;} {operator|?></}p{operator|>}
{operator|</}body{operator|></}html{operator|>}
