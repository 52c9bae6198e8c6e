{comment|// SPDX-License-Identifier: MIT}
pragma solidity {operator|^}{number|0.8}{punctuation|.}{number|0}{punctuation|;}
import {punctuation|\{}{class-name|A} {keyword|as} {class-name|B}{punctuation|\}} from {string|"./a.sol"}{punctuation|;}
contract {class-name|Kettle} is {class-name|Pot}{punctuation|,} {class-name|Heat}{punctuation|(}{number|1}{punctuation|)} {punctuation|\{}
    uint256 public constant {constant|MAX} {operator|=} {number|1_000} ether{punctuation|;} {function|mapping}{punctuation|(}address {operator|=>} uint8{punctuation|[}{punctuation|]}{punctuation|)} private m{punctuation|;}
    event {class-name|Boiled}{punctuation|(}address indexed who{punctuation|,} bytes32 x{punctuation|)}{punctuation|;}
    modifier {function|only}{punctuation|(}{punctuation|)} {punctuation|\{} {function|require}{punctuation|(}msg{punctuation|.}sender {operator|==} owner{punctuation|,} {string|"no"}{punctuation|)}{punctuation|;} _{punctuation|;} {punctuation|\}}
    {function|constructor}{punctuation|(}string memory n{punctuation|)} payable {punctuation|\{} name {operator|=} n{punctuation|;} {punctuation|\}}
    function {function|boil}{punctuation|(}uint n{punctuation|)} external view {keyword|virtual} {keyword|override} only {function|returns} {punctuation|(}{keyword|bool} ok{punctuation|)} {punctuation|\{}
        {keyword|for} {punctuation|(}uint i {operator|=} {number|0}{punctuation|;} i {operator|<} n{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}i {operator|!=} {number|0xFF} {operator|&&} {operator|!}ok{punctuation|)} emit {class-name|Boiled}{punctuation|(}{function|address}{punctuation|(}{number|0}{punctuation|)}{punctuation|,} hex{string|"00"}{punctuation|)}{punctuation|;} {keyword|else} {function|revert}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}
        assembly {punctuation|\{} {keyword|let} x {punctuation|:}{operator|=} {function|add}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)} {punctuation|\}} {comment|/* end */} {keyword|return} {boolean|true}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
