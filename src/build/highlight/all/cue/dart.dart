{keyword|import} {string-literal|{string|'package:tea/tea.dart'}} as tea show Leaf;
{comment|/// A kettle.}
@immutable
abstract class Kettle{operator|<}T extends num{operator|>} extends Pot with Heat implements Comparable{operator|<}Kettle{operator|>} {punctuation|\{}
  final double litres; static const {builtin|int} max {operator|=} {number|0xFF};
  late final String{operator|?} name;
  {function|Kettle}{punctuation|(}{punctuation|\{}required this{punctuation|.}litres{punctuation|,} this{punctuation|.}name {operator|=} {string-literal|{string|'pot'}}{punctuation|\}}{punctuation|)};
  factory Kettle{punctuation|.}{function|small}{punctuation|(}{punctuation|)} {operator|=}{operator|>} {function|_Small}{punctuation|(}{punctuation|)};
  String get label {operator|=}{operator|>} {string-literal|{string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name}{escape string|\\n}{string|"}} r{string-literal|{string|'raw $x'}} {string-literal|{string|'''multi'''}};
  Future{operator|<}void{operator|>} {function|boil}{punctuation|(}{punctuation|[}{builtin|int} n {operator|=} {number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}
    await {keyword|for} {punctuation|(}var x {keyword|in} stream{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}x is{operator|!} {builtin|int} {operator|\|\|} x {operator|==} {keyword|null}{punctuation|)} continue; yield{operator|*} {function|go}{punctuation|(}x {operator|?}{operator|?} {number|1.5e3}{punctuation|)}; {punctuation|\}}
    list{punctuation|.}{punctuation|.}{function|add}{punctuation|(}{number|1}{punctuation|)}{punctuation|.}{punctuation|.}{function|addAll}{punctuation|(}{punctuation|[}{operator|...}{operator|?}more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}; {comment|// cascade}
    {function|switch} {punctuation|(}n{punctuation|)} {punctuation|\{} case {number|1}{punctuation|:} break; default{punctuation|:} throw {function|StateError}{punctuation|(}{string-literal|{string|'no'}}{punctuation|)}; {punctuation|\}} {operator|/}{operator|*} done {operator|*}{operator|/}
  {punctuation|\}}
{punctuation|\}}
typedef F {operator|=} T Function{operator|<}T{operator|>}{punctuation|(}T{punctuation|)};
