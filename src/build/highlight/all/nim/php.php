{operator|<!}DOCTYPE html{operator|>}
{operator|<}html{operator|><}body class{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<?}php
{function|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)};
namespace Kitchen{operator|\\}Tea;

use Psr{operator|\\}Log{operator|\\}{punctuation|\{}LoggerInterface {keyword|as} Log{punctuation|,} LogLevel{punctuation|\}};
use function strlen;

{operator|/**}
 {operator|*} A kettle{operator|.}
 {operator|*} {operator|@}param float {operator|$}litres
 {operator|*/}
{comment|#[Attribute(Attribute::TARGET_CLASS)]}
final class Kettle extends Pot implements {operator|\\}Countable
{punctuation|\{}
    use Heats;
    public {keyword|const} MAX {operator|=} {number|0x1F};
    public function {function|__construct}{punctuation|(}private readonly {operator|?}float {operator|$}litres {operator|=} {number|1.7}{punctuation|,} protected array{operator|\|}string {operator|$}names {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public function {function|count}{punctuation|(}{punctuation|)}{operator|:} int {punctuation|\{} {keyword|return} {function|count}{punctuation|(}{operator|$}this{operator|->}names{punctuation|)} {operator|**} {number|2} {operator|<=>} self{operator|::}MAX; {punctuation|\}}

    public {keyword|static} function {function|boil}{punctuation|(}string {operator|&$}s{punctuation|,} int {operator|...$}rest{punctuation|)}{operator|:} {keyword|static} {punctuation|\{}
        {operator|$}t {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {operator|.} 'it{operator|\\}{char|'s'} {operator|.} {operator|<<<}EOT
        heredoc {operator|$}s {punctuation|\{}{operator|$}this{operator|->}litres{punctuation|\}}
        EOT;
        {function|foreach} {punctuation|(}{operator|$}rest {keyword|as} {operator|$}k {operator|=>} {operator|$}v{punctuation|)} {punctuation|\{} {function|if} {punctuation|(}{operator|$}v {operator|===} null {operator|\|\|} {operator|!}{function|isset}{punctuation|(}{operator|$}rest{punctuation|[}{operator|$}k{punctuation|]}{punctuation|)}{punctuation|)} {keyword|continue}; {punctuation|\}}
        {operator|$}f {operator|=} {function|fn}{punctuation|(}int {operator|$}x{punctuation|)}{operator|:} int {operator|=>} {operator|$}x {operator|+} {number|1_000}; {operator|//} arrow
        {keyword|return} {function|match} {punctuation|(}true{punctuation|)} {punctuation|\{} {operator|$}t {operator|==} '' {operator|=>} throw new {operator|\\}{function|Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} default {operator|=>} new {function|static}{punctuation|(}{operator|...$}rest{punctuation|)} {punctuation|\}};
    {punctuation|\}}
{punctuation|\}}
{comment|# done}
{operator|?>}
{operator|<}p style{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>&}amp;{operator|</}b{operator|>} {operator|<?}php {function|if} {punctuation|(}{operator|$}a{punctuation|)}{operator|:} {operator|?>}yes{operator|<?}php endif; {operator|?></}p{operator|>}
{operator|</}body{operator|></}html{operator|>}
