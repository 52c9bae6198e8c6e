{comment|// SPDX-License-Identifier: MIT}
pragma solidity {operator|^}{number|0.8}{punctuation|.}{number|0}{punctuation|;}
import {punctuation|\{}A {keyword|as} B{punctuation|\}} {keyword|from} {interpolated-string|{string|"./a.sol"}}{punctuation|;}
contract Kettle is Pot{punctuation|,} Heat{punctuation|(}{number|1}{punctuation|)} {punctuation|\{}
    uint256 public constant MAX {operator|=} {number|1_000} ether{punctuation|;} {function|mapping}{punctuation|(}address {operator|=>} uint8{punctuation|[}{punctuation|]}{punctuation|)} private m{punctuation|;}
    {keyword|event} Boiled{punctuation|(}address indexed who{punctuation|,} bytes32 x{punctuation|)}{punctuation|;}
    modifier {function|only}{punctuation|(}{punctuation|)} {punctuation|\{} {function|require}{punctuation|(}msg{punctuation|.}sender {operator|==} owner{punctuation|,} {interpolated-string|{string|"no"}}{punctuation|)}{punctuation|;} _{punctuation|;} {punctuation|\}}
    {function|constructor}{punctuation|(}string memory n{punctuation|)} payable {punctuation|\{} name {operator|=} n{punctuation|;} {punctuation|\}}
    function {function|boil}{punctuation|(}uint n{punctuation|)} external view virtual override only {function|returns} {punctuation|(}bool ok{punctuation|)} {punctuation|\{}
        {function|for} {punctuation|(}uint i {operator|=} {number|0}{punctuation|;} i {operator|<} n{punctuation|;} i{operator|+}{operator|+}{punctuation|)} {punctuation|\{} {function|if} {punctuation|(}i {operator|!=} {number|0xFF} {operator|&&} {operator|!}ok{punctuation|)} {keyword|emit} Boiled{punctuation|(}{function|address}{punctuation|(}{number|0}{punctuation|)}{punctuation|,} hex{interpolated-string|{string|"00"}}{punctuation|)}{punctuation|;} else {function|revert}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}
        assembly {punctuation|\{} {keyword|let} x {punctuation|:}{operator|=} {function|add}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)} {punctuation|\}} {comment|/* end */} return {boolean|true}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
