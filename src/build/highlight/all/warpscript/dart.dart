import {string|'package:tea/tea.dart'} as tea show Leaf;
{comment|/// A kettle.}
{macro property|@immutable}
abstract class Kettle{operator|<}{boolean|T} extends num{operator|>} extends Pot with Heat implements Comparable{operator|<}Kettle{operator|>} {punctuation|\{}
  final double litres; static const int max = {number|0xFF};
  late final String? name;
  Kettle{punctuation|(}{punctuation|\{}required this.litres, this.name = {string|'pot'}{punctuation|\}}{punctuation|)};
  factory Kettle.small{punctuation|(}{punctuation|)} ={operator|>} _Small{punctuation|(}{punctuation|)};
  String get label ={operator|>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r{string|'raw $x'} {string|''}{string|'multi'}{string|''};
  Future{operator|<}void{operator|>} boil{punctuation|(}{punctuation|[}int n = {number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}
    await for {punctuation|(}var x in stream{punctuation|)} {punctuation|\{} if {punctuation|(}x is{operator|!} int {operator|\|\|} x {operator|==} null{punctuation|)} continue; yield{operator|*} go{punctuation|(}x ?? {number|1.5e3}{punctuation|)}; {punctuation|\}}
    list..add{punctuation|(}{number|1}{punctuation|)}..addAll{punctuation|(}{punctuation|[}...?more, if {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}; {comment|// cascade}
    switch {punctuation|(}n{punctuation|)} {punctuation|\{} case {number|1}: break; default: throw StateError{punctuation|(}{string|'no'}{punctuation|)}; {punctuation|\}} {comment|/* done */}
  {punctuation|\}}
{punctuation|\}}
typedef {boolean|F} = {boolean|T} Function{operator|<}{boolean|T}{operator|>}{punctuation|(}{boolean|T}{punctuation|)};
