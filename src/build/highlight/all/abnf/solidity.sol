{operator|/}{operator|/} {rule|SPDX-License-Identifier}: {rule|MIT}
{rule|pragma} {rule|solidity} ^{repetition operator|0}.{repetition operator|8}.{repetition operator|0}{comment|;}
{rule|import} \{{rule|A} {rule|as} {rule|B}\} {rule|from} {string|"./a.sol"}{comment|;}
{rule|contract} {rule|Kettle} {rule|is} {rule|Pot}, {rule|Heat}{punctuation|(}{repetition operator|1}{punctuation|)} \{
    {rule|uint256} {rule|public} {rule|constant} {rule|MAX} {operator|=} {repetition operator|1}_000 {rule|ether}{comment|; mapping(address => uint8[]) private m;}
    {rule|event} {rule|Boiled}{punctuation|(}{rule|address} {rule|indexed} {rule|who}, {rule|bytes32} {rule|x}{punctuation|)}{comment|;}
    {rule|modifier} {rule|only}{punctuation|(}{punctuation|)} \{ {rule|require}{punctuation|(}{rule|msg}.{rule|sender} {operator|=}{operator|=} {rule|owner}, {string|"no"}{punctuation|)}{comment|; _; \}}
    {rule|constructor}{punctuation|(}{rule|string} {rule|memory} {rule|n}{punctuation|)} {rule|payable} \{ {rule|name} {operator|=} {rule|n}{comment|; \}}
    {rule|function} {rule|boil}{punctuation|(}{rule|uint} {rule|n}{punctuation|)} {rule|external} {rule|view} {rule|virtual} {rule|override} {rule|only} {rule|returns} {punctuation|(}{rule|bool} {rule|ok}{punctuation|)} \{
        {rule|for} {punctuation|(}{rule|uint} {rule|i} {operator|=} {repetition operator|0}{comment|; i < n; i++) \{ if (i != 0xFF && !ok) emit Boiled(address(0), hex"00"); else revert(); \}}
        {rule|assembly} \{ {rule|let} {rule|x} :{operator|=} {rule|add}{punctuation|(}{repetition operator|1}, {repetition operator|2}{punctuation|)} \} {operator|/}{repetition operator|*} {rule|end} {repetition operator|*}{operator|/} {rule|return} {rule|true}{comment|;}
    \}
\}
