{comment|// SPDX-License-Identifier: MIT}
pragma solidity ^0.8.0{punctuation|;}
import {punctuation|\{}A {module-modifier keyword|as} B{punctuation|\}} {keyword|from} {string|"./a.sol"}{punctuation|;}
contract Kettle is Pot{punctuation|,} {function|Heat}{punctuation|(}1{punctuation|)} {punctuation|\{}
    uint256 public constant MAX = 1_000 ether{punctuation|;} {function|mapping}{punctuation|(}address => uint8[]{punctuation|)} private m{punctuation|;}
    event {function|Boiled}{punctuation|(}address indexed who{punctuation|,} bytes32 x{punctuation|)}{punctuation|;}
    modifier {function|only}{punctuation|(}{punctuation|)} {punctuation|\{} {function|require}{punctuation|(}msg.sender {operator|==} owner{punctuation|,} {string|"no"}{punctuation|)}{punctuation|;} _{punctuation|;} {punctuation|\}}
    {function|constructor}{punctuation|(}string memory n{punctuation|)} {selector|payable }{punctuation|\{} name = n{punctuation|;} {punctuation|\}}
    function {function|boil}{punctuation|(}uint n{punctuation|)} external view virtual override only returns {punctuation|(}bool ok{punctuation|)} {punctuation|\{}
        for {punctuation|(}uint i = 0{punctuation|;} i {operator|<} n{punctuation|;} i++{punctuation|)} {punctuation|\{} if {punctuation|(}i {operator|!=} 0xFF && !ok{punctuation|)} emit {function|Boiled}{punctuation|(}{function|address}{punctuation|(}0{punctuation|)}{punctuation|,} hex{string|"00"}{punctuation|)}{punctuation|;} else {function|revert}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}
        {selector|assembly }{punctuation|\{} let {property|x} {punctuation|:}= {function|add}{punctuation|(}1{punctuation|,} 2{punctuation|)} {punctuation|\}} {comment|/* end */} return {boolean|true}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
