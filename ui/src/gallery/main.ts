// Only for `npm run dev` at /gallery.html: all parts with invented content. Not part of the build.
import { mount } from "svelte";
import "../style/index.css";
import { keys } from "../keys/dispatcher.svelte";
import { clock } from "../text/clock.svelte";
import Gallery from "./Gallery.svelte";

const wanted = new URLSearchParams(location.search);
document.documentElement.dataset.theme = wanted.get("theme") ?? "light";
clock.today = "2013-12-16";
clock.year = 2013;
keys.start();
const place = document.getElementById("app");
if (place) mount(Gallery, { target: place, props: { page: wanted.get("page") ?? "overview", overlay: wanted.get("overlay") ?? "" } });
