{comment|// SPDX-License-Identifier: MIT}
pragma solidity {verb operator|^}{number|0.8}{verb operator|.}{number|0}{punctuation|;}
import {punctuation|\{}A as B{punctuation|\}} {keyword|from} {string|"./a.sol"}{punctuation|;}
contract Kettle is Pot{verb operator|,} Heat{punctuation|(}{number|1}{punctuation|)} {punctuation|\{}
    uint256 public constant MAX {verb operator|=} {number|1}_000 ether{punctuation|;} mapping{punctuation|(}address {verb operator|=}{verb operator|>} uint8{punctuation|[}{punctuation|]}{punctuation|)} private m{punctuation|;}
    event Boiled{punctuation|(}address indexed who{verb operator|,} bytes32 x{punctuation|)}{punctuation|;}
    modifier only{punctuation|(}{punctuation|)} {punctuation|\{} require{punctuation|(}msg{punctuation|.}sender {verb operator|=}{verb operator|=} owner{verb operator|,} {string|"no"}{punctuation|)}{punctuation|;} {verb operator|_}{punctuation|;} {punctuation|\}}
    constructor{punctuation|(}{keyword|string} memory n{punctuation|)} payable {punctuation|\{} name {verb operator|=} n{punctuation|;} {punctuation|\}}
    function boil{punctuation|(}uint n{punctuation|)} external {keyword|view} virtual override only returns {punctuation|(}bool ok{punctuation|)} {punctuation|\{}
        for {punctuation|(}uint i {verb operator|=} {number|0}{punctuation|;} i {verb operator|<} n{punctuation|;} i{verb operator|+}{verb operator|+}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}i {verb operator|!}{verb operator|=} {number|0xFF} {verb operator|&}{verb operator|&} {verb operator|!}ok{punctuation|)} emit Boiled{punctuation|(}address{punctuation|(}{number|0}{punctuation|)}{verb operator|,} hex{string|"00"}{punctuation|)}{punctuation|;} else revert{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}
        assembly {punctuation|\{} let x {verb operator|:}{verb operator|=} add{punctuation|(}{number|1}{verb operator|,} {number|2}{punctuation|)} {punctuation|\}} {comment|/* end */ return true;}
    {punctuation|\}}
{punctuation|\}}
