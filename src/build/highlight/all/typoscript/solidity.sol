{comment|// SPDX-License-Identifier: MIT}
{tag|pragma} {tag|solidity} {operator|^}{number|0{operator|.}}{number|8{operator|.}}{tag|0}{punctuation|;}
{tag|import} {punctuation|\{}{tag|A} {tag|as} {tag|B}{punctuation|\}} {tag|from} "{punctuation|.}{operator|/}{tag|a{punctuation|.}}{tag|sol}"{punctuation|;}
{tag|contract} {tag|Kettle} {tag|is} {tag|Pot}{punctuation|,} {tag|Heat}{punctuation|(}{tag|1}{punctuation|)} {punctuation|\{}
    {tag|uint256} {tag|public} {tag|constant} {tag|MAX} {operator|=} {string|1_000 ether; mapping(address => uint8[]) private m;}
    {tag|event} {tag|Boiled}{punctuation|(}{tag|address} {tag|indexed} {tag|who}{punctuation|,} {tag|bytes32} {tag|x}{punctuation|)}{punctuation|;}
    {tag|modifier} {tag|only}{punctuation|(}{punctuation|)} {punctuation|\{} {tag|require}{punctuation|(}{tag|msg{punctuation|.}}{tag|sender} {operator|=}{string|= owner{punctuation|,} "no"); _; \}}
    {tag|constructor}{punctuation|(}{tag|string} {tag|memory} {tag|n}{punctuation|)} {tag|payable} {punctuation|\{} {tag|name} {operator|=} {string|n; \}}
    {tag|function} {tag|boil}{punctuation|(}{tag|uint} {tag|n}{punctuation|)} {tag|external} {tag|view} {tag|virtual} {tag|override} {tag|only} {tag|returns} {punctuation|(}{tag|bool} {tag|ok}{punctuation|)} {punctuation|\{}
        {tag|for} {punctuation|(}{tag|uint} {tag|i} {operator|=} {string|0; i < n; i++) \{ if (i != 0xFF && !ok) emit Boiled(address(0){punctuation|,} hex"00"); else revert(); \}}
        {tag|assembly} {punctuation|\{} {tag|let} {tag|x} {punctuation|:}{operator|=} {string|add(1{punctuation|,} 2) \} }{comment|/* end */} {tag|return} {tag|true}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
