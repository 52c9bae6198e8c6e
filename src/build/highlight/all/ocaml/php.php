{operator|<!}DOCTYPE html{operator|>}
{operator|<}html{operator|><}body {keyword|class}{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<?}php
declare{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

use Psr\\Log\\{punctuation|\{}LoggerInterface {keyword|as} Log{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
use {keyword|function} strlen{punctuation|;}

{operator|/**}
 {operator|*} A kettle{punctuation|.}
 {operator|*} {operator|@}param float {operator|$}litres
 {operator|*/}
{punctuation|#}{punctuation|[}Attribute{punctuation|(}Attribute{punctuation|::}TARGET_CLASS{punctuation|)}{punctuation|]}
final {keyword|class} Kettle extends Pot implements \\Countable
{punctuation|\{}
    use Heats{punctuation|;}
    public const MAX {operator|=} {number|0x1F}{punctuation|;}
    public {keyword|function} __construct{punctuation|(}{keyword|private} readonly {operator|?}float {operator|$}litres {operator|=} {number|1.7}{punctuation|,} protected array{operator|\|}string {operator|$}names {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public {keyword|function} count{punctuation|(}{punctuation|)}{punctuation|:} int {punctuation|\{} return count{punctuation|(}{operator|$}this{operator|->}names{punctuation|)} {operator|**} {number|2} {operator|<=>} self{punctuation|::}MAX{punctuation|;} {punctuation|\}}

    public static {keyword|function} boil{punctuation|(}string {operator|&$}s{punctuation|,} int {operator|..}{punctuation|.}{operator|$}rest{punctuation|)}{punctuation|:} static {punctuation|\{}
        {operator|$}t {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} {type-variable function|'it}\\{char|'s'} {punctuation|.} {operator|<<<}EOT
        heredoc {operator|$}s {punctuation|\{}{operator|$}this{operator|->}litres{punctuation|\}}
        EOT{punctuation|;}
        foreach {punctuation|(}{operator|$}rest {keyword|as} {operator|$}k {operator|=>} {operator|$}v{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}{operator|$}v {operator|===} null {operator|\|\|} {operator|!}isset{punctuation|(}{operator|$}rest{punctuation|[}{operator|$}k{punctuation|]}{punctuation|)}{punctuation|)} continue{punctuation|;} {punctuation|\}}
        {operator|$}f {operator|=} fn{punctuation|(}int {operator|$}x{punctuation|)}{punctuation|:} int {operator|=>} {operator|$}x {operator|+} {number|1_000}{punctuation|;} {operator|//} arrow
        return {keyword|match} {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} {operator|$}t {operator|==} '' {operator|=>} throw {keyword|new} \\Exception{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} default {operator|=>} {keyword|new} static{punctuation|(}{operator|..}{punctuation|.}{operator|$}rest{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
{punctuation|#} {keyword|done}
{operator|?>}
{operator|<}p style{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>&}amp{punctuation|;}{operator|</}b{operator|>} {operator|<?}php {keyword|if} {punctuation|(}{operator|$}a{punctuation|)}{punctuation|:} {operator|?>}yes{operator|<?}php endif{punctuation|;} {operator|?></}p{operator|>}
{operator|</}body{operator|></}html{operator|>}
