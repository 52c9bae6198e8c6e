import {char|'package:tea/tea.dart'} {keyword|as} tea show Leaf{punctuation|;}
{operator|//}{operator|/} {class-name|A} kettle.
@immutable
abstract {keyword|class} Kettle{operator|<}{class-name|T} extends num{operator|>} extends Pot with Heat implements Comparable{operator|<}Kettle{operator|>} {punctuation|\{}
  final double litres{punctuation|;} static const int max {operator|=} {number|0xFF}{punctuation|;}
  late final String{punctuation|?} name{punctuation|;}
  Kettle{punctuation|(}{punctuation|\{}required this{punctuation|.}litres{punctuation|,} this{punctuation|.}name {operator|=} {char|'pot'}{punctuation|\}}{punctuation|)}{punctuation|;}
  factory Kettle{punctuation|.}small{punctuation|(}{punctuation|)} {operator|=}{operator|>} _Small{punctuation|(}{punctuation|)}{punctuation|;}
  String get label {operator|=}{operator|>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r{char|'raw $x'} ''{char|'multi'}''{punctuation|;}
  Future{operator|<}{keyword|void}{operator|>} boil{punctuation|(}{punctuation|[}int n {operator|=} {number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}
    await for {punctuation|(}var x in stream{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}x is! int \|\| x {operator|=}{operator|=} null{punctuation|)} continue{punctuation|;} yield{operator|*} go{punctuation|(}x {punctuation|?}{punctuation|?} {number|1.5e3}{punctuation|)}{punctuation|;} {punctuation|\}}
    list.{punctuation|.}add{punctuation|(}{number|1}{punctuation|)}.{punctuation|.}addAll{punctuation|(}{punctuation|[}{operator|..}.{punctuation|?}more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} {operator|//} cascade
    switch {punctuation|(}n{punctuation|)} {punctuation|\{} case {number|1}{punctuation|:} break{punctuation|;} default{punctuation|:} throw StateError{punctuation|(}{char|'no'}{punctuation|)}{punctuation|;} {punctuation|\}} {operator|/}{operator|*} done {operator|*}{operator|/}
  {punctuation|\}}
{punctuation|\}}
typedef {class-name|F} {operator|=} {class-name|T} Function{operator|<}{class-name|T}{operator|>}{punctuation|(}{class-name|T}{punctuation|)}{punctuation|;}
