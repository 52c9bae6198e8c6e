import {string|'package:tea/tea.dart'} as tea show Leaf{punctuation|;}
{comment|/// A kettle.}
@immutable
abstract class Kettle{operator|<}T extends num{operator|>} extends Pot {keyword|with} Heat implements Comparable{operator|<}Kettle{operator|>} {punctuation|\{}
  final double litres{punctuation|;} static const int {function|max} {operator|=} {number|0xFF}{punctuation|;}
  late final String? {function|name}{punctuation|;}
  Kettle{punctuation|(}{punctuation|\{}required {magic-variable keyword|this}{punctuation|.}litres{punctuation|,} {magic-variable keyword|this}{punctuation|.}{function|name} {operator|=} {string|'pot'}{punctuation|\}}{punctuation|)}{punctuation|;}
  factory Kettle{punctuation|.}small{punctuation|(}{punctuation|)} {operator|=}{operator|>} _Small{punctuation|(}{punctuation|)}{punctuation|;}
  String get label {operator|=}{operator|>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r{string|'raw $x'} {string|''}{string|'multi'}{string|''}{punctuation|;}
  Future{operator|<}void{operator|>} boil{punctuation|(}{punctuation|[}int n {operator|=} {number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}
    await {keyword|for} {punctuation|(}var x {function|in} stream{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}x is{operator|!} int {operator|\|\|} x {operator|==} null{punctuation|)} continue{punctuation|;} yield{operator|*} go{punctuation|(}x ?? {number|1.5e3}{punctuation|)}{punctuation|;} {punctuation|\}}
    {function|list}{punctuation|.}{punctuation|.}add{punctuation|(}{number|1}{punctuation|)}{punctuation|.}{punctuation|.}addAll{punctuation|(}{punctuation|[}{punctuation|.}{punctuation|.}{punctuation|.}?more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} {comment|// cascade}
    {keyword|switch} {punctuation|(}n{punctuation|)} {punctuation|\{} {keyword|case} {number|1}{punctuation|:} break{punctuation|;} {keyword|default}{punctuation|:} {keyword|throw} StateError{punctuation|(}{string|'no'}{punctuation|)}{punctuation|;} {punctuation|\}} {comment|/* done */}
  {punctuation|\}}
{punctuation|\}}
typedef F {operator|=} T Function{operator|<}T{operator|>}{punctuation|(}T{punctuation|)}{punctuation|;}
