{operator|<}{operator|!}DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}body class{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}?php
declare{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

use Psr\\Log\\{punctuation|\{}LoggerInterface as Log{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
use {keyword|function} strlen{punctuation|;}

{operator|/}{operator|*}{operator|*}
 {operator|*} A kettle.
 {operator|*} {operator|@}param float {operator|$}litres
 {operator|*}{operator|/}
{comment|#[Attribute(Attribute::TARGET_CLASS)]}
final class Kettle extends Pot implements \\Countable
{punctuation|\{}
    use Heats{punctuation|;}
    public const MAX {operator|=} {number|0x1F}{punctuation|;}
    public {keyword|function} __construct{punctuation|(}private readonly ?float {operator|$}litres {operator|=} {number|1.7}{punctuation|,} protected array{operator|\|}string {operator|$}names {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public {keyword|function} count{punctuation|(}{punctuation|)}{operator|:} int {punctuation|\{} return count{punctuation|(}{operator|$}this{operator|->}names{punctuation|)} {operator|*}{operator|*} {number|2} {operator|<=}{operator|>} self{operator|::}MAX{punctuation|;} {punctuation|\}}

    public static {keyword|function} boil{punctuation|(}string {operator|&}{operator|$}s{punctuation|,} int {ellipsis|...}{operator|$}rest{punctuation|)}{operator|:} static {punctuation|\{}
        {operator|$}t {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} . {string|'it\\'s'} . {operator|<}{operator|<}{operator|<}EOT
        heredoc {operator|$}s {punctuation|\{}{operator|$}this{operator|->}litres{punctuation|\}}
        EOT{punctuation|;}
        foreach {punctuation|(}{operator|$}rest as {operator|$}k {operator|=}{operator|>} {operator|$}v{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}{operator|$}v {operator|==}{operator|=} null {operator|\|\|} {operator|!}isset{punctuation|(}{operator|$}rest{punctuation|[}{operator|$}k{punctuation|]}{punctuation|)}{punctuation|)} continue{punctuation|;} {punctuation|\}}
        {operator|$}f {operator|=} fn{punctuation|(}int {operator|$}x{punctuation|)}{operator|:} int {operator|=}{operator|>} {operator|$}x {operator|+} {number|1}_000{punctuation|;} {operator|/}{operator|/} arrow
        return match {punctuation|(}true{punctuation|)} {punctuation|\{} {operator|$}t {operator|==} {string|''} {operator|=}{operator|>} throw new \\Exception{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} default {operator|=}{operator|>} new static{punctuation|(}{ellipsis|...}{operator|$}rest{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
{comment|# done}
?{operator|>}
{operator|<}p style{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>}{operator|&}amp{punctuation|;}{operator|<}{operator|/}b{operator|>} {operator|<}?php {keyword|if} {punctuation|(}{operator|$}a{punctuation|)}{operator|:} ?{operator|>}yes{operator|<}?php endif{punctuation|;} ?{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
