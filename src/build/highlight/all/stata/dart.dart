{command keyword|import} {variable|'package:tea/tea.dart'} as tea show Leaf;
{comment|/// A kettle.}
@immutable
{command keyword|abstract} class Kettle{operator|<}T extends num{operator|>} extends Pot with Heat implements Comparable{operator|<}Kettle{operator|>} {punctuation|\{}
  {command keyword|final} double litres; static const int max {operator|=} 0xFF;
  {command keyword|late} final String? name;
  {command keyword|Kettle}{punctuation|(}{punctuation|\{}required this.litres{punctuation|,} this.name {operator|=} {variable|'pot'}{punctuation|\}}{punctuation|)};
  {command keyword|factory} Kettle.{function|small}{punctuation|(}{punctuation|)} {operator|=}{operator|>} {function|_Small}{punctuation|(}{punctuation|)};
  {command keyword|String} get label {operator|=}{operator|>} {string-literal|{string|"Kettle of }{interpolation|{punctuation|$\{}{expression|{command keyword|litres}.{function|toStringAsFixed}{punctuation|(}{number|1}{punctuation|)}}{punctuation|\}}}{string| l, $name\\n"}} r{variable|'raw $x'} ''{variable|'multi'}'';
  {command keyword|Future}{operator|<}void{operator|>} {function|boil}{punctuation|(}{punctuation|[}int n {operator|=} {number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}
    {command keyword|await} for {punctuation|(}var x {keyword|in} stream{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}x is{operator|!} int {operator|\|}{operator|\|} x {operator|==} null{punctuation|)} continue; yield{operator|*} {function|go}{punctuation|(}x ?? {number|1}{number|.5}e3{punctuation|)}; {punctuation|\}}
    {command keyword|list}..{function|add}{punctuation|(}{number|1}{punctuation|)}..{function|addAll}{punctuation|(}{punctuation|[}...?more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}; {comment|// cascade}
    {command keyword|switch} {punctuation|(}n{punctuation|)} {punctuation|\{} case {number|1}{punctuation|:} break; default{punctuation|:} throw {function|StateError}{punctuation|(}{variable|'no'}{punctuation|)}; {punctuation|\}} {comment|/* done */}
  {punctuation|\}}
{punctuation|\}}
{command keyword|typedef} F {operator|=} T Function{operator|<}T{operator|>}{punctuation|(}T{punctuation|)};
