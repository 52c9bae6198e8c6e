import {string|'package:tea/tea.dart'} as tea show Leaf{operator|;}
{operator|///} A kettle{operator|.}
{operator|@}immutable
abstract class Kettle{operator|<}T extends num{operator|>} extends Pot with Heat implements Comparable{operator|<}Kettle{operator|>} {punctuation|\{}
  final double litres{operator|;} static const int max {operator|=} {number|0}xFF{operator|;}
  late final String{operator|?} name{operator|;}
  Kettle{punctuation|(}{punctuation|\{}required this{operator|.}litres{punctuation|,} this{operator|.}name {operator|=} {string|'pot'}{punctuation|\}}{punctuation|)}{operator|;}
  factory Kettle{operator|.}{function|small}{punctuation|(}{punctuation|)} {operator|=>} _Small{punctuation|(}{punctuation|)}{operator|;}
  String get label {operator|=>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r{string|'raw $x'} {string|'''multi'''}{operator|;}
  Future{operator|<}void{operator|>} {function|boil}{punctuation|(}{punctuation|[}int n {operator|=} {number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}
    await for {punctuation|(}var x in stream{punctuation|)} {punctuation|\{} if {punctuation|(}x {operator|is}{operator|!} int {operator|\|\|} x {operator|==} null{punctuation|)} continue{operator|;} yield{operator|*} {function|go}{punctuation|(}x {operator|??} {number|1.5}e3{punctuation|)}{operator|;} {punctuation|\}}
    list{operator|..}{function|add}{punctuation|(}{number|1}{punctuation|)}{operator|..}{function|addAll}{punctuation|(}{punctuation|[}{operator|...?}more{punctuation|,} if {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{operator|;} {operator|//} cascade
    switch {punctuation|(}n{punctuation|)} {punctuation|\{} case {number|1}{operator|:} break{operator|;} default{operator|:} throw StateError{punctuation|(}{string|'no'}{punctuation|)}{operator|;} {punctuation|\}} {comment|/* done */}
  {punctuation|\}}
{punctuation|\}}
typedef F {operator|=} T Function{operator|<}T{operator|>}{punctuation|(}T{punctuation|)}{operator|;}
