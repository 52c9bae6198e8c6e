// SPDX-License-Identifier: MIT
pragma solidity {function|^0{punctuation|.}8{punctuation|.}0}{punctuation|;}
import {punctuation|\{}A as B{punctuation|\}} from "./a.sol"{punctuation|;}
contract Kettle is Pot, Heat{expression|{punctuation|(}{number|1}{punctuation|)}} {punctuation|\{}
    uint256 public constant MAX = 1_000 ether{punctuation|;} mapping{expression|{punctuation|(}address ={operator|>} uint8{punctuation|[}{punctuation|]}{punctuation|)}} private m{punctuation|;}
    event Boiled{expression|{punctuation|(}address indexed who, bytes32 x{punctuation|)}}{punctuation|;}
    modifier only{expression|{punctuation|(}{punctuation|)}} {punctuation|\{} require{expression|{punctuation|(}msg.sender {operator|==} owner, {string|"no"}{punctuation|)}}{punctuation|;} _{punctuation|;} {punctuation|\}}
    constructor{expression|{punctuation|(}string memory n{punctuation|)}} payable {punctuation|\{} name = n{punctuation|;} {punctuation|\}}
    function boil{expression|{punctuation|(}uint n{punctuation|)}} external view virtual override only returns {expression|{punctuation|(}bool ok{punctuation|)}} {punctuation|\{}
        for {expression|{punctuation|(}uint i = {number|0}{punctuation|;} i {operator|<} n{punctuation|;} i{operator|+}{operator|+}{punctuation|)}} {punctuation|\{} if {expression|{punctuation|(}i {operator|!=} {number|0xFF} {operator|&&} {operator|!}ok{punctuation|)}} emit Boiled{expression|{punctuation|(}address{punctuation|(}{number|0}{punctuation|)}, hex{string|"00"}{punctuation|)}}{punctuation|;} else revert{expression|{punctuation|(}{punctuation|)}}{punctuation|;} {punctuation|\}}
        assembly {punctuation|\{} let x := add{expression|{punctuation|(}{number|1}, {number|2}{punctuation|)}} {punctuation|\}} /* end */ return true{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
