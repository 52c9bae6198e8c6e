// {label|SPDX-License-Identifier:} MIT
{keyword|pragma} {keyword|solidity} ^{number|0.8}{punctuation|.}{number|0}{comment|;}
{keyword|import} {punctuation|\{}A {keyword|as} B{punctuation|\}} {keyword|from} {string|"./a.sol"}{comment|;}
{keyword|contract} Kettle {keyword|is} Pot{punctuation|,} Heat{punctuation|(}{number|1}{punctuation|)} {punctuation|\{}
    {keyword|uint256} {keyword|public} {keyword|constant} MAX {punctuation|=} 1_000 {keyword|ether}{comment|; mapping(address => uint8[]) private m;}
    {keyword|event} Boiled{punctuation|(}{keyword|address} {keyword|indexed} {keyword|who}{punctuation|,} {keyword|bytes32} {keyword|x}{punctuation|)}{comment|;}
    {keyword|modifier} {keyword|only}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|require}{punctuation|(}{keyword|msg}{punctuation|.}{keyword|sender} {punctuation|=}{punctuation|=} {keyword|owner}{punctuation|,} {string|"no"}{punctuation|)}{comment|; _; \}}
    {keyword|constructor}{punctuation|(}{keyword|string} {keyword|memory} {keyword|n}{punctuation|)} {keyword|payable} {punctuation|\{} {keyword|name} {punctuation|=} {keyword|n}{comment|; \}}
    {keyword|function} {keyword|boil}{punctuation|(}{keyword|uint} {keyword|n}{punctuation|)} {keyword|external} {keyword|view} {keyword|virtual} {keyword|override} {keyword|only} {keyword|returns} {punctuation|(}{keyword|bool} {keyword|ok}{punctuation|)} {punctuation|\{}
        {keyword|for} {punctuation|(}{keyword|uint} {keyword|i} {punctuation|=} {number|0}{comment|; i < n; i++) \{ if (i != 0xFF && !ok) emit Boiled(address(0), hex"00"); else revert(); \}}
        {keyword|assembly} {punctuation|\{} {keyword|let} {keyword|x} :{punctuation|=} {keyword|add}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)} {punctuation|\}} /{punctuation|*} {keyword|end} {punctuation|*}/ {keyword|return} {boolean|true}{comment|;}
    {punctuation|\}}
{punctuation|\}}
