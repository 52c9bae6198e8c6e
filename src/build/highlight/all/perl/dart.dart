import {string|'package:tea/tea.dart'} as tea show Leaf{punctuation|;}
{operator|//}{operator|/} A kettle{operator|.}
{variable|@immutable}
abstract class Kettle{operator|<}T extends num{operator|>} extends Pot with Heat implements Comparable{filehandle symbol|<Kettle>} {punctuation|\{}
  final double litres{punctuation|;} static const int max {operator|=} {number|0xFF}{punctuation|;}
  late final String{operator|?} name{punctuation|;}
  Kettle{punctuation|(}{punctuation|\{}required this{operator|.}litres{punctuation|,} this{operator|.}name {operator|=} {string|'pot'}{punctuation|\}}{punctuation|)}{punctuation|;}
  factory Kettle{operator|.}small{punctuation|(}{punctuation|)} {operator|=>} _Small{punctuation|(}{punctuation|)}{punctuation|;}
  String get label {operator|=>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r{string|'raw $x'} {string|''}{string|'multi'}{string|''}{punctuation|;}
  Future{filehandle symbol|<void>} boil{punctuation|(}{punctuation|[}int n {operator|=} {number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}
    await {keyword|for} {punctuation|(}var {operator|x} in stream{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}{operator|x} is{operator|!} int {operator|\|\|} {operator|x} {operator|==} null{punctuation|)} {keyword|continue}{punctuation|;} yield{operator|*} go{punctuation|(}{operator|x} {operator|?}{operator|?} {number|1.5e3}{punctuation|)}{punctuation|;} {punctuation|\}}
    list{operator|..}add{punctuation|(}{number|1}{punctuation|)}{operator|..}addAll{punctuation|(}{punctuation|[}{operator|...}{operator|?}more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} {operator|//} cascade
    {keyword|switch} {punctuation|(}n{punctuation|)} {punctuation|\{} case {number|1}{punctuation|:} {keyword|break}{punctuation|;} {keyword|default}{punctuation|:} throw StateError{punctuation|(}{string|'no'}{punctuation|)}{punctuation|;} {punctuation|\}} {regex|/* done */}
  {punctuation|\}}
{punctuation|\}}
typedef F {operator|=} T Function{filehandle symbol|<T>}{punctuation|(}T{punctuation|)}{punctuation|;}
